import { HeldForm, dialogueWords, holdSession } from '@samenspraak/dialogue-web';
import { graphql, type HeldPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query HeldPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...HeldForm
  }
`);

export const getServerSideProps = serve<HeldPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: { send: holdSession },
});

export default function HeldPageRoute({ language, path, form, data }: PageProps<HeldPageQuery>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('held.title')} data={data}>
      <HeldForm {...{ data, language, form }} />
    </Site>
  );
}
