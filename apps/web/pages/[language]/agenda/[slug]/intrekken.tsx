import { ConfirmPage, agendaWords, withdrawTopic } from '@samenspraak/agenda-web';
import { graphql, type WithdrawPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Withdraw = graphql(`
  query WithdrawPage($slug: String!) {
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

export const getServerSideProps = serve<WithdrawPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Withdraw, { slug: visit.param('slug') })),
  acts: { send: withdrawTopic },
});

export default function WithdrawRoute({ language, path, form, data }: PageProps<WithdrawPageQuery>) {
  return (
    <Site language={language} path={path} title={agendaWords(language)('propose.withdraw.title')} data={data}>
      <ConfirmPage topic={data.topic} viewer={data.viewer} act="withdraw" language={language} form={form} />
    </Site>
  );
}
