import { judgeAppeal, JudgeForm, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type JudgeRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const JudgeRoute = graphql(`
  query JudgeRoute($id: ID!, $language: Language!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...JudgeForm
  }
`);

export const getServerSideProps = serve<JudgeRouteQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(JudgeRoute, { id: visit.param('id'), language: visit.language })),
  acts: { send: judgeAppeal },
});

export default function JudgeRoutePage({ language, path, form, data }: PageProps<JudgeRouteQuery>) {
  return (
    <Site language={language} path={path} title={moderationWords(language)('judge.title')} data={data}>
      <JudgeForm data={data} language={language} form={form} />
    </Site>
  );
}
