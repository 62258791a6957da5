import { RemarkForm, dialogueWords, remark, remarkedParagraph } from '@samenspraak/dialogue-web';
import { graphql, type NewRemarkRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query NewRemarkRoute($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...OwnSeats
    session(slug: $slug) {
      ...RemarkForm
    }
  }
`);

type Data = NewRemarkRouteQuery & { paragraph: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, paragraph: remarkedParagraph(visit, asked.session) };
  },
  acts: { send: remark },
});

export default function NewRemarkRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('remarks.newTitle')} data={data}>
      <RemarkForm session={data.session} own={data} paragraph={data.paragraph} {...{ language, form }} />
    </Site>
  );
}
