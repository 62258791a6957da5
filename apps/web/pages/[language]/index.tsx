import { TopicSummary, WaitingTooLong, agendaWords } from '@samenspraak/agenda-web';
import { NextSessions } from '@samenspraak/dialogue-web';
import { PromiseGlance } from '@samenspraak/progress-web';
import { graphql, type TodayQuery } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Figures, Hero, ItemList, Leave, Section, TwoColumns, Vow } from '@samenspraak/shared-ui';
import { Site, serve, siteWords, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Today = graphql(`
  query Today($language: Language!) {
    ...SiteViewer
    ...NextSessions
    progressAtAGlance {
      ...PromiseGlance
    }
    lateAnswers(limit: 3) {
      ...WaitingTooLong
    }
    agenda {
      nodes {
        slug
        ...TopicSummary
      }
    }
    themes {
      slug
      name(language: $language)
    }
  }
`);

export const getServerSideProps = serve<TodayQuery>({
  load: (visit) => visit.ask(Today, { language: visit.language }),
});

export default function TodayPage({ language, path, data }: PageProps<TodayQuery>) {
  const t = siteWords(language);
  const a = agendaWords(language);
  const to = (place: string) => `/${language}${place}`;
  const themes = Object.fromEntries(data.themes.map(({ slug, name }) => [slug, name]));
  return (
    <Site language={language} path={path} title={t('home.title')} description={t('home.lead')} data={data}>
      <Hero lines={[t('home.line1'), t('home.line2')]} accent={t('home.accent')} lead={t('home.lead')}>
        <ButtonRow>
          <Button href={to('/agenda/nieuw')}>{t('home.propose')}</Button>
          <Leave href={to('/over')}>{t('home.how')}</Leave>
        </ButtonRow>
      </Hero>
      <Figures label={t('home.standing')}>
        <PromiseGlance glance={data.progressAtAGlance} language={language} />
        <WaitingTooLong terms={data.lateAnswers} language={language} />
      </Figures>
      <TwoColumns aside={<Aside language={language} data={data} />}>
        <Section title={a('now.title')} more={{ href: to('/agenda'), text: a('now.more') }}>
          <ItemList>
            {data.agenda.nodes.slice(0, 5).map((topic) => (
              <TopicSummary key={topic.slug} topic={topic} language={language} themes={themes} level={3} />
            ))}
          </ItemList>
        </Section>
      </TwoColumns>
    </Site>
  );
}

function Aside({ language, data }: Pick<PageProps<TodayQuery>, 'language' | 'data'>) {
  const t = siteWords(language);
  return (
    <>
      <NextSessions language={language} data={data} />
      <Vow title={t('home.vow')}>
        {t('home.vowText')} <a href={`/${language}/privacy`}>{t('home.vowMore')}</a>
      </Vow>
    </>
  );
}
