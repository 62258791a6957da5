import { PaperPage, paperWords } from '@samenspraak/dialogue-web';
import { graphql, type ReportToReadQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ReportToRead = graphql(`
  query ReportToRead($slug: String!) {
    ...SiteViewer
    session(slug: $slug) {
      title
      ...ReportPaper
      ...ReportText
      ...SessionAdvice
    }
  }
`);

export const getServerSideProps = serve<ReportToReadQuery>({ load: (visit) => visit.ask(ReportToRead, { slug: visit.param('slug') }) });

export default function ReportToReadRoute({ language, path, data }: PageProps<ReportToReadQuery>) {
  const { session } = data;
  return (
    <Site language={language} path={path} title={paperWords(language)('title', { title: session.title })} data={data}>
      <PaperPage session={session} language={language} />
    </Site>
  );
}
