import { ChangeRule, type LookedAhead, changeSeriesRule, lookAhead, notSent, seriesToChange, seriesWords, typedRule } from '@samenspraak/dialogue-web';
import { type ChangeRulePageQuery, graphql } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query ChangeRulePage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...ChangeRule
  }
`);

type Data = ChangeRulePageQuery & { ahead: LookedAhead };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') }));
    const series = seriesToChange(asked);
    const sent = visit.query('stap') === '2';
    const typed = typedRule(visit, sent ? {} : series?.start);
    return { ...asked, ahead: series && sent ? await lookAhead(visit, typed, series.spaceId, series.id) : notSent(typed) };
  },
  acts: { change: changeSeriesRule },
});

export default function ChangeRuleRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={seriesWords(language)('changeRule.title')} data={data}>
      <ChangeRule {...{ data, language, form }} ahead={data.ahead} />
    </Site>
  );
}
