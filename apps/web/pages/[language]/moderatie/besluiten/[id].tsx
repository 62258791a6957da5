import { DecisionPage, appealDecision, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type DecisionRouteQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const DecisionRoute = graphql(`
  query DecisionRoute($id: ID!, $language: Language!) {
    ...SiteViewer
    ...DecisionPage
  }
`);

type Data = DecisionRouteQuery & { appealed: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await visit.ask(DecisionRoute, { id: visit.param('id'), language: visit.language });
    return { ...asked, appealed: visit.query('gelukt') === 'bezwaar' };
  },
  acts: { send: appealDecision },
});

export default function Decision({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={moderationWords(language)('decision.title')} data={data}>
      <DecisionPage data={data} language={language} form={form} appealed={data.appealed} />
    </Site>
  );
}
