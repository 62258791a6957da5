import { RemarkAnswerPage, dialogueWords, remarkActs, remarkAsked } from '@samenspraak/dialogue-web';
import { graphql, type RemarkRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query RemarkRoute($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...OwnSeats
    session(slug: $slug) {
      ...RemarkAnswerPage
    }
  }
`);

type Data = RemarkRouteQuery & { remark: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, remark: remarkAsked(visit, asked.session) };
  },
  acts: remarkActs,
});

export default function RemarkRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('remarks.oneTitle')} data={data}>
      <RemarkAnswerPage session={data.session} own={data} remark={data.remark} {...{ language, form }} />
    </Site>
  );
}
