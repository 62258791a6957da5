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
    ...DownloadPage
  }
`);

export const getServerSideProps = serve<OwnDownloadQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(OwnDownloadDocument, { id: visit.query('aanvraag') ?? '' })),
  acts: { use: fetchOwnData },
});

export default function OwnDownload({ language, path, form, data }: PageProps<OwnDownloadQuery>) {
  return (
    <Site language={language} path={path} title={ownDataWords(language)('own.ready.title')} data={data}>
      <DownloadPage data={data} language={language} form={form} />
    </Site>
  );
}
