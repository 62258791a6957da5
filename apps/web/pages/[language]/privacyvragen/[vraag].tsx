import { OfficerQuestion, answerQuestion, lookOnce, looksWords, type SeenOnce } from '@samenspraak/privacy-web';
import { graphql, type PrivacyQuestionPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const PrivacyQuestionPage = graphql(`
  query PrivacyQuestionPage($id: ID!) {
    ...SiteViewer
    ...OfficerQuestion
  }
`);

export const getServerSideProps = serve<PrivacyQuestionPageQuery>({
  load: (visit) => visit.ask(PrivacyQuestionPage, { id: visit.param('vraag') }),
  acts: { answer: answerQuestion },
  shows: { look: lookOnce },
});

export default function PrivacyQuestionRoute({ language, path, form, data, shown }: PageProps<PrivacyQuestionPageQuery, SeenOnce>) {
  return (
    <Site language={language} path={path} title={looksWords(language)('officer.title')} data={data}>
      <OfficerQuestion data={data} language={language} form={form} seen={shown} />
    </Site>
  );
}
