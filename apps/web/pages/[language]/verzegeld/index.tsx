import { SealedReceiptPage, sealedWords } from '@samenspraak/agenda-web';
import { graphql, type SealedReceiptPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ReceiptPage = graphql(`
  query SealedReceiptPage {
    ...SiteViewer
    viewer {
      formToken
    }
  }
`);

export const getServerSideProps = serve<SealedReceiptPageQuery>({
  load: (visit) => visit.ask(ReceiptPage, {}),
  script: 'sealed',
  nameless: true,
});

export default function SealedReceiptRoute({ language, path, data }: PageProps<SealedReceiptPageQuery>) {
  return (
    <Site foot="Sealed" language={language} path={path} title={sealedWords(language)('receipt.title')} data={data}>
      <SealedReceiptPage viewer={data.viewer} language={language} />
    </Site>
  );
}
