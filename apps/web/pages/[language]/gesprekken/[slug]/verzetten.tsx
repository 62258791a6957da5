import { type LookedAt, MoveSession, dialogueWords, lookAtDay, moveSession } from '@samenspraak/dialogue-web';
import { graphql, type MoveSessionPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query MoveSessionPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...MoveSession
  }
`);

export const getServerSideProps = serve<MoveSessionPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: { send: moveSession },
  shows: { look: lookAtDay },
});

export default function MoveSessionPageRoute({ language, path, form, data, shown }: PageProps<MoveSessionPageQuery, LookedAt>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('move.title')} data={data}>
      <MoveSession {...{ data, language, form }} looked={shown} />
    </Site>
  );
}
