import { OwnDataPage, askForOwnData, ownDataWords } from '@samenspraak/privacy-web';
import { graphql, type OwnDataQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const OwnDataDocument = graphql(`
  query OwnData {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...OwnDataPage
  }
`);

export const getServerSideProps = serve<OwnDataQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(OwnDataDocument, {})),
  acts: { ask: askForOwnData },
});

export default function OwnData({ language, path, form, data }: PageProps<OwnDataQuery>) {
  return (
    <Site language={language} path={path} title={ownDataWords(language)('own.title')} data={data}>
      <OwnDataPage data={data} language={language} form={form} />
    </Site>
  );
}
