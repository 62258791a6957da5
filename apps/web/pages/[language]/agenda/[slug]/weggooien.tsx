import { ConfirmPage, agendaWords, discardTopic } from '@samenspraak/agenda-web';
import { graphql, type DiscardPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Discard = graphql(`
  query DiscardPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
      formToken
    }
    topic(slug: $slug) {
      ...ConfirmPage
    }
  }
`);

export const getServerSideProps = serve<DiscardPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Discard, { slug: visit.param('slug') })),
  acts: { send: discardTopic },
});

export default function DiscardRoute({ language, path, form, data }: PageProps<DiscardPageQuery>) {
  return (
    <Site language={language} path={path} title={agendaWords(language)('propose.discard.title')} data={data}>
      <ConfirmPage topic={data.topic} viewer={data.viewer} act="discard" language={language} form={form} />
    </Site>
  );
}
