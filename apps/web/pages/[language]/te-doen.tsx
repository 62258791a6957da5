import { ToDo, agendaWords, askedTopics, owedAnswers } from '@samenspraak/agenda-web';
import { sessionsWaiting } from '@samenspraak/dialogue-web';
import { casesWaiting } from '@samenspraak/moderation-web';
import { privacyWaiting } from '@samenspraak/privacy-web';
import { commitmentsWaiting } from '@samenspraak/progress-web';
import { graphql, type ToDoPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Waiting = graphql(`
  query ToDoPage {
    ...SiteViewer
    ...OwedAnswers
    ...AskedTopics
    ...SessionsWaiting
    ...CommitmentsWaiting
    ...CasesWaiting
    ...PrivacyWaiting
  }
`);

export const getServerSideProps = serve<ToDoPageQuery>({ load: (visit) => visit.ask(Waiting, {}) });

export default function ToDoRoute({ language, path, data }: PageProps<ToDoPageQuery>) {
  const sections = [owedAnswers(data, language), askedTopics(data, language), sessionsWaiting(data, language), ...commitmentsWaiting(data, language), ...casesWaiting(data, language), ...privacyWaiting(data, language)];
  return (
    <Site language={language} path={path} title={agendaWords(language)('toDo.title')} data={data}>
      <ToDo language={language} sections={sections} />
    </Site>
  );
}
