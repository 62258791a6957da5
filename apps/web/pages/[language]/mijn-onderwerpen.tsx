import { DoneNotice, OwnTopics, agendaWords, doneKeys, type Done } from '@samenspraak/agenda-web';
import { graphql, type OwnTopicsPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Own = graphql(`
  query OwnTopicsPage {
    ...SiteViewer
    ...OwnTopics
  }
`);

type Data = OwnTopicsPageQuery & { done: Done | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(Own, {})), done: visit.oneOf('gelukt', doneKeys) }),
});

export default function OwnTopicsRoute({ language, path, data }: PageProps<Data>) {
  const notice = <DoneNotice language={language} done={data.done} />;
  return (
    <Site language={language} path={path} title={agendaWords(language)('own.title')} data={data} notice={notice}>
      <OwnTopics data={data} language={language} />
    </Site>
  );
}
