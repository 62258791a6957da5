import { ReportDesk, SessionDoneNotice, deskActs, dialogueWords, sessionDone, type SessionDone } from '@samenspraak/dialogue-web';
import { graphql, type ReportDeskPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query ReportDeskPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...ReportDesk
  }
`);

type Data = ReportDeskPageQuery & { done: SessionDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, done: sessionDone(visit) };
  },
  acts: deskActs,
});

export default function ReportDeskPageRoute({ language, path, form, data }: PageProps<Data>) {
  const notice = <SessionDoneNotice {...{ language, form }} done={data.done} />;
  return (
    <Site language={language} path={path} title={dialogueWords(language)('desk.title')} data={data} notice={notice}>
      <ReportDesk {...{ data, language, form }} />
    </Site>
  );
}
