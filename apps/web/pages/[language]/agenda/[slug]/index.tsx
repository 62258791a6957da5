import { TopicDone, TopicPage, doneKeys, topicActs, type Done } from '@samenspraak/agenda-web';
import { graphql, type TopicQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { topicAdditions } from '../../../../compose/topic-additions';

export const config = { unstable_runtimeJS: false };

const Topic = graphql(`
  query Topic($slug: String!, $after: String, $language: Language!) {
    ...SiteViewer
    ...Contributor
    viewer {
      signedIn
      formToken
    }
    topic(slug: $slug) {
      question
      ...TopicDone
      ...TopicPage
      ...TopicAdditions
    }
  }
`);

type Data = TopicQuery & { after: string | null; done: Done | null; contribution: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const after = visit.query('na');
    const asked = await visit.ask(Topic, { slug: visit.param('slug'), after, language: visit.language });
    return { ...asked, after, done: visit.oneOf('gelukt', doneKeys), contribution: visit.query('bijdrage') };
  },
  acts: topicActs,
});

export default function TopicRoute({ language, path, form, data }: PageProps<Data>) {
  const { topic, viewer, after, done, contribution } = data;
  const additions = topicAdditions(topic, language, viewer.signedIn);
  const notice = done && form.act === null && <TopicDone topic={topic} language={language} done={done} contribution={contribution} />;
  return (
    <Site language={language} path={path} title={topic.question} data={data} notice={notice}>
      <TopicPage topic={topic} contributor={data} {...{ language, path, form, viewer, after, additions }} />
    </Site>
  );
}
