import { type FragmentType, type ReportDeskFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Paragraphs, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, Markdown, formKit } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { refusalWords } from '../refusal-words';
import { AgendaItemLineFields, itemName } from '../session/agenda-item';
import { SessionReaders } from '../session/session-readers';
import { Looked, PointedOut } from './look-again';
import { inAgendaOrder, numberOf } from './report-order';
import { SessionAdvice } from './session-advice';

export const ReportDeskFields = graphql(`
  fragment ReportDesk on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      id
      slug
      series {
        reportTermDays
      }
      items {
        id
        ...AgendaItemLine
      }
      recommendations {
        id
      }
      report {
        language
        viewerCan
        paragraphs {
          id
          position
          text
          agendaItemId
        }
        pointedOut {
          paragraphId
          from
          to
        }
      }
      ...ActPage
      ...SessionReaders
      ...SessionAdvice
    }
  }
`);

export interface ReportDeskProps {
  data: FragmentType<typeof ReportDeskFields>;
  language: Language;
  form: FormState;
}

type Session = ReportDeskFragment['session'];
type Hidden = ReturnType<typeof formKit>['hidden'];

/** Where no series says otherwise. */
const reportTerm = 10;

/** The report while it is written: item by item, paragraph by paragraph. */
export function ReportDesk({ data, language, form }: ReportDeskProps) {
  const { viewer, session } = read(ReportDeskFields, data);
  const t = dialogueWords(language);
  const kit = formKit(language, form, viewer, form.act ?? undefined);
  const can = (act: string) => session.report?.viewerCan.includes(act) ?? false;
  const hidden = (act: string) => ({ ...kit.hidden, act });
  return (
    <ActPage {...{ session, language }} title={t('desk.title')} lead={t('desk.lead')} possible={can('write') || form.act !== null}>
      <ErrorSummary {...kit.summary({}, refusalWords(language, form))} />
      <SessionReaders session={session} language={language} ofReport />
      <Part language={language} session={session} item={null} title={t('desk.general')} />
      {read(AgendaItemLineFields, session.items).map((item) => {
        const { title, lang } = itemName(language, item);
        return <Part key={item.id} language={language} session={session} item={item.id} title={<bdi lang={lang}>{title}</bdi>} />;
      })}
      <Advice {...{ language, session }} hidden={hidden('unrecommend')} />
      {can('send') && <Send {...{ language, session }} hidden={hidden('sendReport')} />}
    </ActPage>
  );
}

/** What is written about one item, or about none. */
function Part({ language, session, item, title }: { language: Language; session: Session; item: string | null; title: ReactNode }) {
  const t = dialogueWords(language);
  const { report, items, slug } = session;
  if (!report) return null;
  const all = inAgendaOrder(report.paragraphs, items);
  const own = all.filter(({ agendaItemId }) => agendaItemId === item);
  const to = (query: string) => `${sessionHref(language, slug)}/verslag/alinea?${query}`;
  const drawn = own.map(({ id, text }) => ({
    ...{ id: `alinea-${id}`, number: numberOf(all, id), lang: report.language, text: <Markdown text={text} lang={report.language} /> },
    below: <a href={to(`alinea=${id}`)}>{t('desk.edit')}</a>,
  }));
  return (
    <Section title={title}>
      {drawn.length ? <Paragraphs items={drawn} /> : <p>{t('desk.nothing')}</p>}
      <ButtonRow>
        <Button kind="quiet" href={to(item ? `punt=${item}` : '')}>
          {t('desk.add')}
        </Button>
      </ButtonRow>
    </Section>
  );
}

function Advice({ language, session, hidden }: { language: Language; session: Session; hidden: Hidden }) {
  const t = dialogueWords(language);
  const takeAway = (id: string) => (
    <Form hidden={{ ...hidden, key: `${hidden.key}-${id}`, id }}>
      <Button kind="plain">{t('desk.takeAway')}</Button>
    </Form>
  );
  return (
    <Section title={t('advice.title')}>
      {session.recommendations.length ? <SessionAdvice session={session} language={language} acts={takeAway} /> : <p>{t('advice.none')}</p>}
      <ButtonRow>
        <Button kind="quiet" href={`${sessionHref(language, session.slug)}/aanbeveling`}>
          {t('acts.recommend')}
        </Button>
      </ButtonRow>
    </Section>
  );
}

/** What may be a name or an address, as it stands in the paragraphs. */
const wordsPointedOut = ({ report }: Session): string[] =>
  report?.pointedOut.map(({ paragraphId, from, to }) => report.paragraphs.find(({ id }) => id === paragraphId)?.text.slice(from, to) ?? '') ?? [];

function Send({ language, session, hidden }: { language: Language; session: Session; hidden: Hidden }) {
  const t = dialogueWords(language);
  const words = wordsPointedOut(session);
  return (
    <Section title={t('desk.sendTitle')} intro={t('desk.sendText', { days: session.series?.reportTermDays ?? reportTerm })}>
      <Form hidden={{ ...hidden, id: session.id }}>
        {words.length > 0 && <PointedOut {...{ language, words }} />}
        {words.length > 0 && <Looked language={language} />}
        <ButtonRow>
          <Button>{t('desk.send')}</Button>
          <Leave href={sessionHref(language, session.slug)}>{t('backToSession')}</Leave>
        </ButtonRow>
      </Form>
    </Section>
  );
}
