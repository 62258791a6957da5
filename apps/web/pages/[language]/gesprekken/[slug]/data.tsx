import { DatesPage, type LookedAtDates, type SessionDone, datesActs, datesWords, lookAtDates, sessionDone } from '@samenspraak/dialogue-web';
import { graphql, type DatesPageRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query DatesPageRoute($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...DatesPage
  }
`);

type Data = DatesPageRouteQuery & { done: SessionDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const data = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    return { ...data, done: sessionDone(visit) };
  },
  acts: datesActs,
  shows: { look: lookAtDates },
});

export default function DatesRoute({ language, path, form, data, shown }: PageProps<Data, LookedAtDates>) {
  return (
    <Site language={language} path={path} title={datesWords(language)('title')} data={data}>
      <DatesPage {...{ data, language, form }} looked={shown} done={data.done} />
    </Site>
  );
}
