import { moderationWords, secondDecision, SecondForm } from '@samenspraak/moderation-web';
import { graphql, type SecondRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const SecondRoute = graphql(`
  query SecondRoute($id: ID!, $language: Language!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...SecondForm
  }
`);

export const getServerSideProps = serve<SecondRouteQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(SecondRoute, { id: visit.param('id'), language: visit.language })),
  acts: { send: secondDecision },
});

export default function SecondRoutePage({ language, path, form, data }: PageProps<SecondRouteQuery>) {
  return (
    <Site language={language} path={path} title={moderationWords(language)('second.title')} data={data}>
      <SecondForm data={data} language={language} form={form} />
    </Site>
  );
}
