import { GuestsForm, dialogueWords, guestActs } from '@samenspraak/dialogue-web';
import { graphql, type GuestsPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query GuestsPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...GuestsForm
  }
`);

export const getServerSideProps = serve<GuestsPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: guestActs,
});

export default function GuestsPageRoute({ language, path, form, data }: PageProps<GuestsPageQuery>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('guests.title')} data={data}>
      <GuestsForm {...{ data, language, form }} />
    </Site>
  );
}
