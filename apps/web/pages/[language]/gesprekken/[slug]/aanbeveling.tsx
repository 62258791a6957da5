import { RecommendForm, dialogueWords, recommend } from '@samenspraak/dialogue-web';
import { graphql, type RecommendPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query RecommendPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...RecommendForm
  }
`);

type Data = RecommendPageQuery & { paragraph: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, paragraph: visit.query('alinea') };
  },
  acts: { send: recommend },
});

export default function RecommendPageRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('recommend.title')} data={data}>
      <RecommendForm {...{ data, language, form }} paragraph={data.paragraph} />
    </Site>
  );
}
