import { AskToMoveForm, askToMove, dialogueWords, requireItem } from '@samenspraak/dialogue-web';
import { graphql, type AskToMovePageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query AskToMovePage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...AskToMove
  }
`);

type Data = AskToMovePageQuery & { item: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, item: requireItem(asked, visit.param('punt')) };
  },
  acts: { send: askToMove },
});

export default function AskToMovePageRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('ask.title')} data={data}>
      <AskToMoveForm {...{ data, language, form }} item={data.item} />
    </Site>
  );
}
