import { ParagraphForm, dialogueWords, paragraphActs, paragraphChoice, type ParagraphChoice } from '@samenspraak/dialogue-web';
import { graphql, type ParagraphPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query ParagraphPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...ParagraphForm
  }
`);

type Data = ParagraphPageQuery & { choice: ParagraphChoice };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...asked, choice: paragraphChoice(visit, asked) };
  },
  acts: paragraphActs,
});

export default function ParagraphPageRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('paragraph.newTitle')} data={data}>
      <ParagraphForm {...{ data, language, form }} {...data.choice} />
    </Site>
  );
}
