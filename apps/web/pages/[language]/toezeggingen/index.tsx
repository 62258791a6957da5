import { CommitmentList, commitmentChoice, filterOf, progressWords, type CommitmentChoice } from '@samenspraak/progress-web';
import { graphql, type CommitmentsQuery } from '@samenspraak/shared-graphql';
import { Notice } from '@samenspraak/shared-ui';
import { ApiRefusal, Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Commitments = graphql(`
  query Commitments($filter: CommitmentFilter, $after: String, $spaceId: ID, $language: Language!) {
    ...SiteViewer
    ...CommitmentList
  }
`);

type Data = CommitmentsQuery & { choice: CommitmentChoice; after: string | null; gone: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const choice = commitmentChoice(visit);
    const variables = { filter: filterOf(choice), spaceId: choice.spaceId, language: visit.language };
    const shown = async (after: string | null) => ({ ...(await visit.ask(Commitments, { ...variables, after })), choice, after });
    const after = visit.query('na');
    try {
      return { ...(await shown(after)), gone: false };
    } catch (error) {
      if (!after || !(error instanceof ApiRefusal) || error.code !== 'INVALID_INPUT') throw error;
      return { ...(await shown(null)), gone: true };
    }
  },
});

export default function CommitmentsPage({ language, path, data }: PageProps<Data>) {
  const t = progressWords(language);
  const notice = data.gone && <Notice tone="info" title={t('list.gone')} />;
  return (
    <Site language={language} path={path} title={t('list.title')} description={t('list.lead')} data={data} notice={notice}>
      <CommitmentList data={data} language={language} choice={data.choice} after={data.after} />
    </Site>
  );
}
