import { SessionDoneNotice, SessionPage, sessionActs, sessionDone, type SessionDone } from '@samenspraak/dialogue-web';
import { CommitmentsOfSession } from '@samenspraak/progress-web';
import { graphql, type SessionQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Session = graphql(`
  query Session($slug: String!) {
    ...SiteViewer
    ...OwnSeats
    session(slug: $slug) {
      title
      ...SessionPage
      ...CommitmentsOfSession
    }
  }
`);

type Data = SessionQuery & { done: SessionDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(Session, { slug: visit.param('slug') })), done: sessionDone(visit) }),
  acts: sessionActs,
});

export default function SessionRoute({ language, path, form, data }: PageProps<Data>) {
  const { session, done } = data;
  const notice = <SessionDoneNotice {...{ language, form, done }} />;
  const commitments = <CommitmentsOfSession session={session} language={language} />;
  return (
    <Site language={language} path={path} title={session.title} data={data} notice={notice}>
      <SessionPage session={session} own={data} {...{ language, form, commitments }} />
    </Site>
  );
}
