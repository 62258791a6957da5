import { TrustPage, privacyWords } from '@samenspraak/privacy-web';
import { read } from '@samenspraak/shared-graphql';
import { Site, SiteViewer, SiteViewerDocument, serve, type PageProps, type SiteViewerData } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<SiteViewerData>({ load: (visit) => visit.ask(SiteViewerDocument, {}) });

export default function Trust({ language, path, data }: PageProps<SiteViewerData>) {
  const t = privacyWords(language);
  return (
    <Site language={language} path={path} title={t('trust.title')} description={t('trust.lead')} data={data}>
      <TrustPage language={language} signedIn={read(SiteViewer, data).viewer.signedIn} />
    </Site>
  );
}
