import { Site, SiteViewerDocument, serve, type PageProps, type SiteViewerData } from '@samenspraak/shared-web';
import { AboutPage, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<SiteViewerData>({ load: (visit) => visit.ask(SiteViewerDocument, {}) });

export default function About({ language, path, data }: PageProps<SiteViewerData>) {
  const t = spacesWords(language);
  return (
    <Site language={language} path={path} title={t('about.title')} description={t('about.lead')} data={data}>
      <AboutPage language={language} />
    </Site>
  );
}
