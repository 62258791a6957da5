import { DatesLinkPage, chooseDatesByLink, datesLinkIsOver, datesWords } from '@samenspraak/dialogue-web';
import { FormPageDocument } from '@samenspraak/people-web';
import { graphql, type DatesLinkRouteQuery, type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query DatesLinkRoute($secret: String!) {
    ...SiteViewer
    viewer {
      formToken
    }
    datesByLink(secret: $secret) {
      ...DatesLink
    }
  }
`);

type Data = (DatesLinkRouteQuery | (FormPageQuery & { datesByLink: null; viewer: { formToken: string } })) & { done: boolean };

export const getServerSideProps = serve<Data>({
  nameless: true,
  load: async (visit) => {
    const done = visit.query('gelukt') !== null;
    try {
      return { ...(await visit.ask(Page, { secret: visit.param('sleutel') })), done };
    } catch (error) {
      if (!datesLinkIsOver(error)) throw error;
      visit.answersWith(410);
      return { ...(await visit.ask(FormPageDocument, {})), datesByLink: null, viewer: { formToken: '' }, done };
    }
  },
  acts: { send: chooseDatesByLink },
});

export default function DatesLinkRoute({ language, path, form, data }: PageProps<Data>) {
  const t = datesWords(language);
  return (
    <Site language={language} path={path} title={t(data.datesByLink ? 'linkTitle' : 'linkOver')} data={data}>
      <DatesLinkPage dates={data.datesByLink} viewer={data.viewer} {...{ language, form }} done={data.done} />
    </Site>
  );
}
