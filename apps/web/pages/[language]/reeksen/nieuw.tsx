import { StartSeries, lookAhead, notSent, rhythmOfTemplate, seriesWords, spaceToStartIn, startSeries, templateOf, typedRule } from '@samenspraak/dialogue-web';
import type { LookedAhead, Template } from '@samenspraak/dialogue-web';
import { graphql, type StartSeriesPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query StartSeriesPage($space: String!, $known: Boolean!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...StartSeries
  }
`);

type Data = StartSeriesPageQuery & { ahead: LookedAhead; template: Template | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const slug = visit.query('ruimte') ?? '';
    const asked = await forSignedIn(visit, visit.ask(Page, { space: slug, known: slug !== '' }));
    const template = templateOf(visit);
    const space = spaceToStartIn(asked);
    const sent = visit.query('stap') === '2';
    const typed = typedRule(visit, template && !sent ? rhythmOfTemplate(visit.language, template) : {});
    return { ...asked, template, ahead: space && sent ? await lookAhead(visit, typed, space.id) : notSent(typed) };
  },
  acts: { start: startSeries },
});

export default function StartSeriesRoute({ language, path, form, data }: PageProps<Data>) {
  const { ahead, template } = data;
  return (
    <Site language={language} path={path} title={seriesWords(language)('new.title')} data={data}>
      <StartSeries {...{ data, language, form, ahead, template }} />
    </Site>
  );
}
