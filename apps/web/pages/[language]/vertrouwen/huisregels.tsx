import { RulesPage, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type RulesRouteQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const RulesRoute = graphql(`
  query RulesRoute($language: Language!) {
    ...SiteViewer
    ...RulesPage
  }
`);

export const getServerSideProps = serve<RulesRouteQuery>({ load: (visit) => visit.ask(RulesRoute, { language: visit.language }) });

export default function Rules({ language, path, data }: PageProps<RulesRouteQuery>) {
  const t = moderationWords(language);
  return (
    <Site language={language} path={path} title={t('rules.title')} description={t('rules.lead')} data={data}>
      <RulesPage data={data} language={language} />
    </Site>
  );
}
