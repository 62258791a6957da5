import { SealedWritePage, sealedWords } from '@samenspraak/agenda-web';
import { graphql, type SealedWritePageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const WritePage = graphql(`
  query SealedWritePage($slug: String!) {
    ...SiteViewer
    viewer {
      formToken
    }
    space(slug: $slug) {
      ...SealedWrite
    }
  }
`);

export const getServerSideProps = serve<SealedWritePageQuery>({
  load: (visit) => visit.ask(WritePage, { slug: visit.param('slug') }),
  script: 'sealed',
  nameless: true,
});

export default function SealedWriteRoute({ language, path, data }: PageProps<SealedWritePageQuery>) {
  return (
    <Site foot="Sealed" language={language} path={path} title={sealedWords(language)('title')} data={data}>
      <SealedWritePage space={data.space} viewer={data.viewer} language={language} />
    </Site>
  );
}
