import { ReviewPage, dialogueWords, reviewActs } from '@samenspraak/dialogue-web';
import { graphql, type ReviewReportPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query ReviewReportPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...OwnSeats
    session(slug: $slug) {
      ...ReviewPage
    }
  }
`);

export const getServerSideProps = serve<ReviewReportPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: reviewActs,
});

export default function ReviewReportRoute({ language, path, form, data }: PageProps<ReviewReportPageQuery>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('review.title')} data={data}>
      <ReviewPage session={data.session} own={data} {...{ language, form }} />
    </Site>
  );
}
