import { FlagPage, flagText, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type FlagRouteQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const FlagRoute = graphql(`
  query FlagRoute($slug: String!, $reply: ID, $language: Language!) {
    ...SiteViewer
    ...FlagPage
  }
`);

type Data = FlagRouteQuery & { sent: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await visit.ask(FlagRoute, { slug: visit.param('slug'), reply: visit.query('bijdrage'), language: visit.language });
    return { ...asked, sent: visit.query('gelukt') === 'gemeld' };
  },
  acts: { send: flagText },
});

export default function Flag({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={moderationWords(language)('flag.title')} data={data}>
      <FlagPage data={data} language={language} form={form} sent={data.sent} />
    </Site>
  );
}
