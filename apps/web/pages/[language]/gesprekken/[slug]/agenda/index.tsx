import { AgendaBoard, SessionDoneNotice, agendaActs, dialogueWords, sessionDone, type SessionDone } from '@samenspraak/dialogue-web';
import { graphql, type AgendaBoardPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query AgendaBoardPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...AgendaBoard
  }
`);

type Data = AgendaBoardPageQuery & { done: SessionDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, done: sessionDone(visit) };
  },
  acts: agendaActs,
});

export default function AgendaBoardPageRoute({ language, path, form, data }: PageProps<Data>) {
  const notice = <SessionDoneNotice {...{ language, form }} done={data.done} />;
  return (
    <Site language={language} path={path} title={dialogueWords(language)('board.title')} data={data} notice={notice}>
      <AgendaBoard {...{ data, language, form }} />
    </Site>
  );
}
