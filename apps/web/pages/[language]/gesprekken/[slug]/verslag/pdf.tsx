import { sendPaper } from '@samenspraak/dialogue-web';
import { graphql } from '@samenspraak/shared-graphql';
import { SiteViewerDocument, serve, type SiteViewerData } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ReportAsFile = graphql(`
  query ReportAsFile($slug: String!) {
    session(slug: $slug) {
      ...ReportPaper
    }
  }
`);

/** The file itself; a page only where there is no report to send, and that is the site's own. */
export const getServerSideProps = serve<SiteViewerData>({
  load: async (visit) => {
    await sendPaper(visit, (await visit.ask(ReportAsFile, { slug: visit.param('slug') })).session);
    return visit.ask(SiteViewerDocument, {});
  },
});

export default function ReportAsFileRoute() {
  return null;
}
