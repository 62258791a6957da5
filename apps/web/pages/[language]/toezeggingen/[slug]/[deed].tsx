import { DeedPage, deedAt, progressActs, progressWords, type Deed } from '@samenspraak/progress-web';
import { graphql, type CommitmentDeedQuery } from '@samenspraak/shared-graphql';
import { ApiRefusal, Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const CommitmentDeed = graphql(`
  query CommitmentDeed($slug: String!) {
    ...SiteViewer
    ...ProgressActor
    viewer {
      signedIn
    }
    commitment(slug: $slug) {
      ...DeedPage
    }
  }
`);

type Data = CommitmentDeedQuery & { deed: Deed };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const deed = deedAt(visit.param('deed'));
    if (!deed) throw new ApiRefusal('NOT_FOUND');
    const data = await forSignedIn(visit, visit.ask(CommitmentDeed, { slug: visit.param('slug') }));
    return { ...data, deed };
  },
  acts: progressActs,
});

export default function DeedRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={progressWords(language)(`${data.deed}.title`)} data={data}>
      <DeedPage commitment={data.commitment} actor={data} deed={data.deed} language={language} form={form} />
    </Site>
  );
}
