import { DownloadPage, fetchOwnData, ownDataWords } from '@samenspraak/privacy-web';
import { graphql, type OwnDownloadQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const OwnDownloadDocument = graphql(`
  query OwnDownload($id: ID!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ownDownload(id: $id) {
      used
    }
    ...DownloadPage
  }
`);

export const getServerSideProps = serve<OwnDownloadQuery>({
  load: async (visit) => {
    const data = await forSignedIn(visit, visit.ask(OwnDownloadDocument, { id: visit.query('aanvraag') ?? '' }));
    if (data.ownDownload.used) visit.answersWith(410);
    return data;
  },
  acts: { use: fetchOwnData },
});

export default function OwnDownload({ language, path, form, data }: PageProps<OwnDownloadQuery>) {
  return (
    <Site language={language} path={path} title={ownDataWords(language)('own.ready.title')} data={data}>
      <DownloadPage data={data} language={language} form={form} />
    </Site>
  );
}
