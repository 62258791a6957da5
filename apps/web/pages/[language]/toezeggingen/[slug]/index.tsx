import { CommitmentPage, ProgressNotice, progressDone, type ProgressDone } from '@samenspraak/progress-web';
import { graphql, type CommitmentQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Commitment = graphql(`
  query Commitment($slug: String!, $language: Language!) {
    ...SiteViewer
    commitment(slug: $slug) {
      title
      ...CommitmentPage
    }
  }
`);

type Data = CommitmentQuery & { done: ProgressDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await visit.ask(Commitment, { slug: visit.param('slug'), language: visit.language });
    return { ...asked, done: visit.oneOf('gelukt', progressDone) };
  },
});

export default function CommitmentRoute({ language, path, data }: PageProps<Data>) {
  const notice = <ProgressNotice language={language} done={data.done} />;
  return (
    <Site language={language} path={path} title={data.commitment.title} data={data} notice={notice}>
      <CommitmentPage commitment={data.commitment} language={language} />
    </Site>
  );
}
