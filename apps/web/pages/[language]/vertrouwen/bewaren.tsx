import { RetentionPage, retentionWords } from '@samenspraak/privacy-web';
import { graphql, type RetentionQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const RetentionDocument = graphql(`
  query Retention {
    ...SiteViewer
    ...RetentionPage
  }
`);

type Data = RetentionQuery & { now: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(RetentionDocument, {})), now: new Date().toISOString() }),
});

export default function Retention({ language, path, data }: PageProps<Data>) {
  const t = retentionWords(language);
  return (
    <Site language={language} path={path} title={t('retention.title')} description={t('retention.lead')} data={data}>
      <RetentionPage data={data} language={language} now={data.now} />
    </Site>
  );
}
