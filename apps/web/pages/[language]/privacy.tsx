import { PrivacyStatement, contacts, peopleWords } from '@samenspraak/people-web';
import { Site, SiteViewerDocument, serve, type PageProps, type SiteViewerData } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

type Data = SiteViewerData & { address: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(SiteViewerDocument, {})), address: contacts().privacy }),
});

export default function PrivacyStatementPage({ language, path, data }: PageProps<Data>) {
  const t = peopleWords(language);
  return (
    <Site language={language} path={path} title={t('privacy.title')} description={t('privacy.lead')} data={data}>
      <PrivacyStatement language={language} address={data.address} />
    </Site>
  );
}
