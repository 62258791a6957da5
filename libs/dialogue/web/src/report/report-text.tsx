import { type FragmentType, type ReportTextFragment, graphql, read } from '@samenspraak/shared-graphql';
import { DissentBox, type Paragraph, Paragraphs } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';
import { AgendaItemLineFields, itemName } from '../session/agenda-item';
import { inAgendaOrder, numberOf } from './report-order';

export const ReportTextFields = graphql(`
  fragment ReportText on Session {
    items {
      id
      ...AgendaItemLine
    }
    recommendations {
      id
      reportParagraphId
    }
    report {
      language
      paragraphs {
        id
        position
        text
        agendaItemId
      }
      approvals {
        id
        side
        at
        dissent
        language
        paragraphId
        organisation {
          name
        }
      }
    }
  }
`);

type Report = NonNullable<ReportTextFragment['report']>;

export interface ReportTextProps {
  session: FragmentType<typeof ReportTextFields>;
  language: Language;
}

/** The report, paragraph by paragraph, with each dissent beside what it is about. */
export function ReportText({ session: masked, language }: ReportTextProps) {
  const session = read(ReportTextFields, masked);
  const { report } = session;
  if (!report) return null;
  const paragraphs = inAgendaOrder(report.paragraphs, session.items);
  const whole = report.approvals.filter(({ dissent, paragraphId }) => dissent && !numberOf(paragraphs, paragraphId));
  return (
    <>
      <Paragraphs items={paragraphs.map((paragraph) => drawn(language, session, report, paragraph))} />
      {whole.map((approval) => (
        <Dissent key={approval.id} {...{ language, approval, report }} />
      ))}
    </>
  );
}

function drawn(language: Language, session: ReportTextFragment, report: Report, { id, text, agendaItemId }: Report['paragraphs'][number]): Paragraph {
  const against = report.approvals.filter(({ dissent, paragraphId }) => dissent && paragraphId === id);
  return {
    id: `alinea-${id}`,
    lang: report.language,
    text: <Markdown text={text} lang={report.language} />,
    below: (
      <>
        <ItemOf language={language} session={session} id={agendaItemId} />
        <Cut language={language} session={session} paragraph={id} />
        {against.map((approval) => (
          <Dissent key={approval.id} {...{ language, approval, report }} />
        ))}
      </>
    ),
  };
}

function ItemOf({ language, session, id }: { language: Language; session: ReportTextFragment; id: string | null }) {
  const masked = session.items.find((item) => item.id === id);
  if (!masked) return null;
  const { title, lang } = itemName(language, read(AgendaItemLineFields, masked));
  return (
    <p className="meta">
      <span>{dialogueWords(language).rich('report.about', { item: () => <bdi key="item" lang={lang}>{title}</bdi> })}</span>
    </p>
  );
}

/** What was cut from a paragraph, as links to where it stands. */
function Cut({ language, session, paragraph }: { language: Language; session: ReportTextFragment; paragraph: string }) {
  const t = dialogueWords(language);
  const links: ReactNode[] = session.recommendations.flatMap(({ id, reportParagraphId }, place) =>
    reportParagraphId === paragraph ? [<a key={id} href={`#aanbeveling-${id}`}>{t('advice.one', { number: place + 1 })}</a>] : [],
  );
  return links.length ? <p className="meta">{links}</p> : null;
}

interface DissentProps {
  language: Language;
  report: Report;
  approval: Report['approvals'][number];
}

function Dissent({ language, report, approval }: DissentProps) {
  const t = dialogueWords(language);
  const { id, side, organisation, at, dissent, language: lang } = approval;
  return (
    <DissentBox
      id={`afwijkend-${id}`}
      title={t('report.dissent')}
      from={
        <>
          {t(`sides.${side}`)} · <bdi>{organisation.name}</bdi> · {dayText(language, at)}
        </>
      }
      lang={lang ?? report.language}
    >
      <Markdown text={dissent ?? ''} lang={lang ?? report.language} />
    </DissentBox>
  );
}
