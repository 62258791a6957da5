import { SessionDoneNotice, SessionsOverview, dialogueWords, sessionDone, sessionsChoice, sessionsVariables } from '@samenspraak/dialogue-web';
import type { SessionDone, SessionsChoice } from '@samenspraak/dialogue-web';
import { graphql, type SessionsQuery } from '@samenspraak/shared-graphql';
import { ApiRefusal, Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Sessions = graphql(`
  query Sessions(
    $space: String
    $month: String!
    $byMonth: Boolean!
    $upcoming: Boolean!
    $past: Boolean!
    $pastAfter: String
    $furtherAfter: String
  ) {
    ...SiteViewer
    ...SessionsOverview
  }
`);

type Data = SessionsQuery & { choice: SessionsChoice; pageGone: boolean; done: SessionDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const choice = sessionsChoice(visit);
    const done = sessionDone(visit);
    try {
      return { ...(await visit.ask(Sessions, sessionsVariables(choice))), choice, done, pageGone: false };
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.code !== 'INVALID_INPUT') throw error;
      const start = { ...choice, past: null, further: null };
      return { ...(await visit.ask(Sessions, sessionsVariables(start))), choice: start, done, pageGone: true };
    }
  },
});

export default function SessionsPage({ language, path, data }: PageProps<Data>) {
  const t = dialogueWords(language);
  const { choice, pageGone, done } = data;
  const notice = <SessionDoneNotice language={language} done={done} />;
  return (
    <Site language={language} path={path} title={t('list.title')} description={t('list.lead')} data={data} notice={notice}>
      <SessionsOverview data={data} language={language} choice={choice} pageGone={pageGone} />
    </Site>
  );
}
