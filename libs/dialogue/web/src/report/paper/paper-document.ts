import { read } from '@samenspraak/shared-graphql';
import { type Language, dayText, fullDayText, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../../dialogue-words';
import { AgendaItemLineFields, itemName } from '../../session/agenda-item';
import { inAgendaOrder, numberOf } from '../report-order';
import type { PaperApproval, PaperReport, PaperSession } from './paper-fields';
import { isConcept, paperHead, settledAt } from './paper-head';
import { paperText, printable } from './paper-text';
import type { PaperDocument, PaperFact, PaperParagraph, PaperPart } from './paper-types';
import { paperWords } from './paper-words';

/** A report with everything that belongs to it, in the order in which it is read aloud. */
export function paperDocument(language: Language, session: PaperSession, report: PaperReport): PaperDocument {
  const p = paperWords(language);
  const title = p('title', { title: session.title });
  const at = settledAt(session) ?? session.endsAt;
  const concept = isConcept(report) ? p(report.state === 'not_agreed' ? 'notAgreed' : 'concept') : null;
  const document: PaperDocument = {
    ...{ lang: language, title, author: session.space.name, at: Math.floor(new Date(at).getTime() / 1000), concept },
    ...{ running: `${title} · ${fullDayText(language, session.startsAt)}`, head: paperHead(language, session, report) },
    parts: [textOf(language, session, report), ...wholeDissents(language, session, report), ...adviceOf(language, session, report)],
  };
  return cleaned(document);
}

const cleaned = (document: PaperDocument): PaperDocument =>
  JSON.parse(JSON.stringify(document, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))) as PaperDocument;

const part = (title: string, parts: Partial<PaperPart>): PaperPart => ({ title, intro: null, facts: [], paragraphs: [], ...parts });

function textOf(language: Language, session: PaperSession, report: PaperReport): PaperPart {
  const paragraphs = inAgendaOrder(report.paragraphs, session.items);
  return part(dialogueWords(language)('report.title'), {
    intro: paperWords(language)('noNames'),
    paragraphs: paragraphs.map((paragraph, place): PaperParagraph => ({
      ...{ title: paperWords(language)('paragraph', { number: place + 1 }), about: aboutOf(language, session, paragraph.agendaItemId) },
      ...{ lang: report.language, nodes: paperText(paragraph.text), beside: null },
      notes: dissentsAbout(report, paragraph.id).map((approval) => noteOf(language, report, approval)),
    })),
  });
}

export const dissentsAbout = ({ approvals }: PaperReport, paragraph: string): PaperApproval[] =>
  approvals.filter(({ dissent, paragraphId }) => dissent && paragraphId === paragraph);

function aboutOf(language: Language, { items }: PaperSession, id: string | null) {
  const item = items.find((each) => each.id === id);
  if (!item) return null;
  const { title, lang } = itemName(language, read(AgendaItemLineFields, item));
  return { label: paperWords(language)('about'), text: title, lang: lang ?? language };
}

function noteOf(language: Language, report: PaperReport, { side, at, organisation, dissent, language: lang }: PaperApproval) {
  const t = dialogueWords(language);
  const from = `${t(`sides.${side}`)} · ${isolated(organisation.name)} · ${dayText(language, at)}`;
  return { title: t('report.dissent'), from, lang: lang ?? report.language, nodes: paperText(dissent ?? '') };
}

/** What a side sees otherwise in the whole of it. */
function wholeDissents(language: Language, { items }: PaperSession, report: PaperReport): PaperPart[] {
  const paragraphs = inAgendaOrder(report.paragraphs, items);
  return report.approvals
    .filter(({ dissent, paragraphId }) => dissent && !numberOf(paragraphs, paragraphId))
    .map((approval) => {
      const { title, from, lang, nodes } = noteOf(language, report, approval);
      return part(title, { paragraphs: [{ title: from, about: null, lang, nodes, beside: null, notes: [] }] });
    });
}

function adviceOf(language: Language, { items, recommendations }: PaperSession, report: PaperReport): PaperPart[] {
  if (!recommendations.length) return [];
  const paragraphs = inAgendaOrder(report.paragraphs, items);
  const p = paperWords(language);
  const facts = recommendations.map(({ text, language: lang, addressedTo, reportParagraphId }): PaperFact => {
    const number = numberOf(paragraphs, reportParagraphId);
    return { term: number ? p('toFrom', { body: addressedTo.name, number }) : addressedTo.name, text, lang };
  });
  return [part(dialogueWords(language)('advice.title'), { facts })];
}
