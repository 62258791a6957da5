import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Facts, Panel, UserText } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { seriesWords } from './series-words';

export const SeriesTermsFields = graphql(`
  fragment SeriesTerms on DialogueSeries {
    language
    rhythm
    place
    link
    hosting
    invitationDays
    agendaDays
    reportTermDays
    chair {
      name
    }
    observers {
      id
      function
      organisation {
        name
      }
    }
  }
`);

/** What the table agreed: where, who leads, and when what happens by itself. */
export function SeriesTerms({ series: masked, language }: { series: FragmentType<typeof SeriesTermsFields>; language: Language }) {
  const series = read(SeriesTermsFields, masked);
  const t = seriesWords(language);
  const { place, link, chair, hosting, observers, rhythm } = series;
  const items = [
    { term: t('page.place'), value: place ? <span dir="auto">{place}</span> : dialogueWords(language)(link ? 'online' : 'placeFollows') },
    { term: t('page.chair'), value: chair ? <bdi>{chair.name}</bdi> : t('page.chairTurns') },
    { term: t('page.host'), value: t(`page.hosting.${hosting}`) },
    { term: t('page.invitation'), value: t('page.daysBefore', { days: series.invitationDays }) },
    { term: t('page.agenda'), value: t('page.daysBefore', { days: series.agendaDays }) },
    { term: t('page.report'), value: t('page.workingDays', { days: series.reportTermDays }) },
    { term: t('page.observers'), value: observers.length ? observers.map((each) => <Observer key={each.id} name={each.organisation.name} about={each.function} />) : t('page.nobody') },
  ];
  return (
    <Panel title={t('page.table')}>
      <Facts items={items} />
      {rhythm && <UserText lang={series.language}>{rhythm}</UserText>}
    </Panel>
  );
}

function Observer({ name, about }: { name: string; about: string }) {
  return (
    <span>
      <bdi>{name}</bdi> (<bdi>{about}</bdi>){' '}
    </span>
  );
}
