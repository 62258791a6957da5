import type { Side } from '@samenspraak/shared-graphql';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../../dialogue-words';
import { isAgreed } from '../../session-states';
import { placeText } from '../../list/session-line';
import { whenText } from '../../times';
import type { PaperReport, PaperSession } from './paper-fields';
import type { PaperFact } from './paper-types';
import { paperWords } from './paper-words';

const sides: Side[] = ['communities', 'government'];

/** When the text got the standing it has: since then the file is the same. */
export const settledAt = ({ events }: PaperSession): string | null =>
  events.findLast(({ kind }) => kind === 'report_approved' || kind === 'report_not_agreed')?.at ?? null;

export const isConcept = ({ state }: PaperReport): boolean => !isAgreed(state);

/** What stands above a report: the meeting, the bodies present, and what both sides said of the text. */
export function paperHead(language: Language, session: PaperSession, report: PaperReport): PaperFact[] {
  const [t, p] = [dialogueWords(language), paperWords(language)];
  const own = (term: string, text: string): PaperFact => ({ term, text, lang: language });
  return [
    own(p('when'), whenText(language, session)),
    ...(session.place ? [{ term: t('session.place'), text: placeText(language, session), lang: session.language }] : []),
    { term: t('session.space'), text: session.space.name, lang: session.space.language },
    own(t('session.chair'), session.chair.name),
    ...sides.flatMap((side) => bodiesOf(language, session, side)),
    ...watching(language, session),
    ...sides.map((side) => own(p('saidOf', { side: t(`sides.${side}`) }), verdictOf(language, report, side))),
  ];
}

function bodiesOf(language: Language, { seats }: PaperSession, side: Side): PaperFact[] {
  const names = seats.filter((seat) => seat.side === side && seat.answer === 'coming').map(({ organisation }) => isolated(organisation.name));
  if (!names.length) return [];
  return [{ term: paperWords(language)('present', { side: dialogueWords(language)(`sides.${side}`) }), text: listed(language, names), lang: language }];
}

function watching(language: Language, { observers }: PaperSession): PaperFact[] {
  const names = observers.map(({ organisation, function: as }) => `${isolated(organisation.name)} (${isolated(as)})`);
  return names.length ? [{ term: dialogueWords(language)('session.observers'), text: listed(language, names), lang: language }] : [];
}

const listed = (language: Language, names: string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names.sort());

export function verdictOf(language: Language, { approvals, dueOn }: PaperReport, side: Side): string {
  const t = dialogueWords(language);
  const said = approvals.find((approval) => approval.side === side);
  if (!said) return dueOn ? `${t('report.verdicts.none')} (${t('report.until', { date: dayText(language, dueOn) })})` : t('report.verdicts.none');
  return `${t(`report.verdicts.${said.verdict}`)}, ${t('report.verdictBy', { organisation: isolated(said.organisation.name), date: dayText(language, said.at) })}`;
}
