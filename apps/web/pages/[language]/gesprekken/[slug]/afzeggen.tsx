import { CancelSession, cancelSession, dialogueWords } from '@samenspraak/dialogue-web';
import { graphql, type CancelSessionPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query CancelSessionPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...CancelSession
  }
`);

export const getServerSideProps = serve<CancelSessionPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: { send: cancelSession },
});

export default function CancelSessionPageRoute({ language, path, form, data }: PageProps<CancelSessionPageQuery>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('cancel.title')} data={data}>
      <CancelSession {...{ data, language, form }} />
    </Site>
  );
}
