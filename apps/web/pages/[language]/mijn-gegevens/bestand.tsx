import { DownloadOver, ownDataWords, sendOwnData } from '@samenspraak/privacy-web';
import { Site, SiteViewerDocument, serve, type PageProps, type SiteViewerData } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

/** The file itself; a page only when its key no longer works. */
export const getServerSideProps = serve<SiteViewerData>({
  load: async (visit) => {
    if (!(await sendOwnData(visit))) visit.answersWith(410);
    return visit.ask(SiteViewerDocument, {});
  },
});

export default function OwnDataFileOver({ language, path, data }: PageProps<SiteViewerData>) {
  return (
    <Site language={language} path={path} title={ownDataWords(language)('own.over.title')} data={data}>
      <DownloadOver language={language} />
    </Site>
  );
}
