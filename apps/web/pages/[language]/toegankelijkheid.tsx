import { AccessibilityStatement, contacts, peopleWords } from '@samenspraak/people-web';
import { Site, SiteViewerDocument, serve, type PageProps, type SiteViewerData } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

type Data = SiteViewerData & { address: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(SiteViewerDocument, {})), address: contacts().site }),
});

export default function AccessibilityStatementPage({ language, path, data }: PageProps<Data>) {
  const t = peopleWords(language);
  return (
    <Site language={language} path={path} title={t('accessibility.title')} description={t('accessibility.lead')} data={data}>
      <AccessibilityStatement language={language} address={data.address} />
    </Site>
  );
}
