import { OfficerQuestions, looksWords, openCase } from '@samenspraak/privacy-web';
import { graphql, type PrivacyQuestionsPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps, type Visit } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const PrivacyQuestionsPage = graphql(`
  query PrivacyQuestionsPage {
    ...SiteViewer
    ...OfficerQuestions
  }
`);

type Data = PrivacyQuestionsPageQuery & { answered: boolean };

const load = async (visit: Visit): Promise<Data> => ({
  ...(await visit.ask(PrivacyQuestionsPage, {})),
  answered: visit.query('gelukt') === 'antwoord',
});

export const getServerSideProps = serve<Data>({ load, acts: { open: openCase } });

export default function PrivacyQuestionsRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={looksWords(language)('officer.title')} data={data}>
      <OfficerQuestions data={data} language={language} answered={data.answered} form={form} />
    </Site>
  );
}
