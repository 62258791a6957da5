import { graphql, type SeatsRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';
import { SeatsPage, endMandate, endSeat, endTasks, giveSeat, seatsDone, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const SeatsRoute = graphql(`
  query SeatsRoute($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
      ...FormSender
    }
    space(slug: $slug) {
      ...SeatsPage
    }
  }
`);

type Data = SeatsRouteQuery & { done: (typeof seatsDone)[number] | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({
    ...(await forSignedIn(visit, visit.ask(SeatsRoute, { slug: visit.param('slug') }))),
    done: visit.oneOf('gelukt', seatsDone),
  }),
  acts: { giveSeat, endSeat, endMandate, endTasks },
});

export default function SeatsRoutePage({ language, path, form, data }: PageProps<Data>) {
  const { viewer, space, done } = data;
  return (
    <Site language={language} path={path} title={spacesWords(language)('seats.title')} data={data}>
      <SeatsPage {...{ space, viewer, language, form, done }} />
    </Site>
  );
}
