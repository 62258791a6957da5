import { type FragmentType, type SessionsOverviewFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, FilterBar, Leave, Notice, PageHead } from '@samenspraak/shared-ui';
import { type Language, isoDay } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { seriesWords } from '../series/series-words';
import { type SessionsChoice, sessionsAddress } from './sessions-choice';
import { SessionsLists } from './sessions-lists';
import { SessionsMonth } from './sessions-month';

export const SessionsOverviewFields = graphql(`
  fragment SessionsOverview on Query {
    viewer {
      facilitates
    }
    spaces(kinds: [network, dialogue_table, partnership, panel]) {
      slug
      name
    }
    ...SessionsLists
    ...SessionsMonth
  }
`);

export interface SessionsOverviewProps {
  data: FragmentType<typeof SessionsOverviewFields>;
  language: Language;
  choice: SessionsChoice;
  /** The page that was asked for is no longer there. */
  pageGone: boolean;
}

/** Sessions as two lists (coming, past) or as a month, of one space or of all. */
export function SessionsOverview({ data: masked, language, choice, pageGone }: SessionsOverviewProps) {
  const data = read(SessionsOverviewFields, masked);
  const t = dialogueWords(language);
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')}>
        <ButtonRow>
          {data.viewer.facilitates && <Button href={planHref(language, choice)}>{t('list.plan')}</Button>}
          {data.viewer.facilitates && <Leave href={startHref(language, choice)}>{seriesWords(language)('start')}</Leave>}
          <OtherView language={language} choice={choice} />
        </ButtonRow>
      </PageHead>
      {pageGone && <Notice tone="info" title={t('list.pageGone')} />}
      <SpaceFilter language={language} choice={choice} spaces={data.spaces} />
      {choice.month ? (
        <SessionsMonth data={data} language={language} choice={choice} month={choice.month} />
      ) : (
        <SessionsLists data={data} language={language} choice={choice} />
      )}
    </>
  );
}

const planHref = (language: Language, { space }: SessionsChoice): string =>
  `/${language}/gesprekken/nieuw${space ? `?ruimte=${encodeURIComponent(space)}` : ''}`;

const startHref = (language: Language, { space }: SessionsChoice): string =>
  `/${language}/reeksen/nieuw${space ? `?ruimte=${encodeURIComponent(space)}` : ''}`;

function OtherView({ language, choice: { space, month } }: Pick<SessionsOverviewProps, 'language' | 'choice'>) {
  const t = dialogueWords(language);
  const other = month ? { space } : { space, month: isoDay().slice(0, 7) };
  return <Leave href={sessionsAddress(language, other)}>{t(month ? 'list.asList' : 'list.asMonth')}</Leave>;
}

type FilterProps = Pick<SessionsOverviewProps, 'language' | 'choice'> & { spaces: SessionsOverviewFragment['spaces'] };

function SpaceFilter({ language, choice: { space, month }, spaces }: FilterProps) {
  const t = dialogueWords(language);
  const chosen = spaces.find(({ slug }) => slug === space);
  const clear = sessionsAddress(language, { month });
  const options = spaces.map(({ slug, name }) => ({ value: slug, text: name }));
  return (
    <FilterBar
      action={`/${language}/gesprekken`}
      label={t('list.filter')}
      hidden={{ maand: month ?? undefined }}
      selects={[{ name: 'ruimte', label: t('list.space'), value: space ?? '', empty: t('list.allSpaces'), options }]}
      submit={t('list.apply')}
      chips={chosen ? [{ text: chosen.name, href: clear, remove: t('list.remove') }] : []}
      chipsLabel={t('list.active')}
    />
  );
}
