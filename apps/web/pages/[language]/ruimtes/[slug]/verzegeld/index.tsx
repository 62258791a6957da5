import { SealedAskPage, sealedWords } from '@samenspraak/agenda-web';
import { graphql, type SealedAskPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const AskPage = graphql(`
  query SealedAskPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
      formToken
    }
    space(slug: $slug) {
      ...SealedAsk
    }
  }
`);

export const getServerSideProps = serve<SealedAskPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(AskPage, { slug: visit.param('slug') })),
  script: 'sealed',
});

export default function SealedAskRoute({ language, path, data }: PageProps<SealedAskPageQuery>) {
  return (
    <Site foot="Sealed" language={language} path={path} title={sealedWords(language)('title')} data={data}>
      <SealedAskPage space={data.space} viewer={data.viewer} language={language} />
    </Site>
  );
}
