import { RemarksPage, SessionDoneNotice, dialogueWords, sessionDone, type SessionDone } from '@samenspraak/dialogue-web';
import { graphql, type RemarksRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query RemarksRoute($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    session(slug: $slug) {
      ...RemarksPage
    }
  }
`);

type Data = RemarksRouteQuery & { done: SessionDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, done: sessionDone(visit) };
  },
});

export default function RemarksRoute({ language, path, form, data }: PageProps<Data>) {
  const notice = <SessionDoneNotice {...{ language, form }} done={data.done} />;
  return (
    <Site language={language} path={path} title={dialogueWords(language)('remarks.title')} data={data} notice={notice}>
      <RemarksPage session={data.session} language={language} />
    </Site>
  );
}
