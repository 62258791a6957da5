import { PlanSession, dialogueWords, planSession, planWhen, whenMoments, type PlanWhen } from '@samenspraak/dialogue-web';
import { graphql, type PlanSessionPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query PlanSessionPage($space: String!, $known: Boolean!, $startsAt: DateTime!, $endsAt: DateTime!, $dated: Boolean!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...PlanSession
  }
`);

type Data = PlanSessionPageQuery & { when: PlanWhen; sent: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const space = visit.query('ruimte') ?? '';
    const [when, sent] = [planWhen(visit), visit.query('stap') === '2'];
    const asked = await forSignedIn(visit, visit.ask(Page, { space, known: space !== '', ...whenMoments(when, sent) }));
    return { ...asked, when, sent };
  },
  acts: { plan: planSession },
});

export default function PlanSessionRoute({ language, path, form, data }: PageProps<Data>) {
  const { when, sent } = data;
  return (
    <Site language={language} path={path} title={dialogueWords(language)('plan.title')} data={data}>
      <PlanSession {...{ data, language, form, when, sent }} />
    </Site>
  );
}
