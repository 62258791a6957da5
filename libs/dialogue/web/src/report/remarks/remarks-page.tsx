import { type FragmentType, type RemarksPageFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Disclosure, EmptyState, Paragraphs } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText, isolated } from '@samenspraak/shared-web';
import { ActPage } from '../../act-page';
import { dialogueWords } from '../../dialogue-words';
import { sessionHref } from '../../list/session-line';
import { inAgendaOrder } from '../report-order';
import { RemarkLine, RemarkLineFields } from './remark-line';
import { TwoVersions } from './two-versions';

export const RemarksPageFields = graphql(`
  fragment RemarksPage on Session {
    slug
    items {
      id
    }
    space {
      name
    }
    report {
      state
      dueOn
      language
      viewerCan
      paragraphs {
        id
        position
        agendaItemId
        text
        remarks {
          id
          ...RemarkLine
        }
        versions {
          id
          text
        }
      }
    }
    ...ActPage
  }
`);

type Report = NonNullable<RemarksPageFragment['report']>;
type Paragraph = Report['paragraphs'][number];

export interface RemarksPageProps {
  session: FragmentType<typeof RemarksPageFields>;
  language: Language;
}

/** Both sides work on the report, paragraph by paragraph, before they say yes. */
export function RemarksPage({ session: masked, language }: RemarksPageProps) {
  const session = read(RemarksPageFields, masked);
  const { report, slug, items } = session;
  const t = dialogueWords(language);
  const possible = report?.state === 'in_review';
  const lead = t('remarks.lead', { date: dayText(language, report?.dueOn ?? '2000-01-01'), space: isolated(session.space.name) });
  const href = `${sessionHref(language, slug)}/verslag`;
  return (
    <ActPage {...{ session, language }} title={t('remarks.title')} lead={lead} possible={possible}>
      {report && !report.viewerCan.includes('remark') && <EmptyState title={t('remarks.closed')}>{t('remarks.closedText')}</EmptyState>}
      {report && <Paragraphs items={inAgendaOrder(report.paragraphs, items).map((paragraph, place) => drawn({ language, report, paragraph, href, number: place + 1 }))} />}
      {report?.viewerCan.includes('approve') && (
        <ButtonRow>
          <Button href={`${href}/oordeel`}>{t('remarks.toVerdict')}</Button>
        </ButtonRow>
      )}
    </ActPage>
  );
}

interface Drawn {
  language: Language;
  report: Report;
  paragraph: Paragraph;
  href: string;
  number: number;
}

function drawn({ language, report, paragraph, href, number }: Drawn) {
  const { id, text, remarks } = paragraph;
  const t = dialogueWords(language);
  const open = report.viewerCan.includes('remark');
  return {
    ...{ id: `alinea-${id}`, lang: report.language, text: <Markdown text={text} lang={report.language} /> },
    below: (
      <>
        <Before {...{ language, report, paragraph }} />
        {remarks.map((remark) => (
          <RemarkLine key={remark.id} {...{ remark, language }}>
            {open && !read(RemarkLineFields, remark).answer && <a href={`${href}/opmerkingen/${remark.id}`}>{t('remarks.open')}</a>}
          </RemarkLine>
        ))}
        {open && <a href={`${href}/opmerkingen/nieuw?alinea=${id}`}>{t('remarks.add', { number })}</a>}
      </>
    ),
  };
}

/** How it read before the sides changed it. */
function Before({ language, report, paragraph: { text, versions } }: Omit<Drawn, 'href' | 'number'>) {
  const t = dialogueWords(language);
  const first = versions[0];
  if (!first) return null;
  return (
    <Disclosure summary={t('remarks.before')}>
      <TwoVersions {...{ language }} lang={report.language} titles={[t('remarks.first'), t('remarks.now')]} before={first.text} after={text} />
    </Disclosure>
  );
}
