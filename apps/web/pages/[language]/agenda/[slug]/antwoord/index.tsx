import { AnswerMenu, agendaWords } from '@samenspraak/agenda-web';
import { graphql, type AnswerMenuPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Answer = graphql(`
  query AnswerMenuPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    topic(slug: $slug) {
      ...AnswerMenu
    }
  }
`);

export const getServerSideProps = serve<AnswerMenuPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Answer, { slug: visit.param('slug') })),
});

export default function AnswerMenuRoute({ language, path, data }: PageProps<AnswerMenuPageQuery>) {
  return (
    <Site language={language} path={path} title={agendaWords(language)('answer.title')} data={data}>
      <AnswerMenu topic={data.topic} language={language} />
    </Site>
  );
}
