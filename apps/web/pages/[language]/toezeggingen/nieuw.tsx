import { MakePage, makeCommitment, progressWords } from '@samenspraak/progress-web';
import { graphql, type NewCommitmentQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const NewCommitment = graphql(`
  query NewCommitment(
    $session: String!
    $fromSession: Boolean!
    $topic: String!
    $fromTopic: Boolean!
    $space: String!
    $fromSpace: Boolean!
    $language: Language!
  ) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...MakePage
  }
`);

type Data = NewCommitmentQuery & { recommendationId: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const [session, topic, space] = [visit.query('gesprek'), visit.query('onderwerp'), visit.query('ruimte')];
    const asked = visit.ask(NewCommitment, {
      ...{ session: session ?? '', topic: topic ?? '', space: space ?? '', language: visit.language },
      ...{ fromSession: session !== null, fromTopic: topic !== null, fromSpace: space !== null },
    });
    return { ...(await forSignedIn(visit, asked)), recommendationId: visit.query('aanbeveling') };
  },
  acts: { make: makeCommitment },
});

export default function NewCommitmentRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={progressWords(language)('make.title')} data={data}>
      <MakePage data={data} recommendationId={data.recommendationId} language={language} form={form} />
    </Site>
  );
}
