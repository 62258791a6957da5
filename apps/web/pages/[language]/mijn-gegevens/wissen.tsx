import { EraseAccount, eraseAccount, erasingWords } from '@samenspraak/privacy-web';
import { graphql, type EraseAccountPageQuery } from '@samenspraak/shared-graphql';
import { ApiRefusal, Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const EraseAccountPage = graphql(`
  query EraseAccountPage($me: Boolean!) {
    ...SiteViewer
    ...EraseAccount
  }
`);

export const getServerSideProps = serve<EraseAccountPageQuery>({
  // Just after erasing nobody is signed in, and the proof is still to be shown.
  load: (visit) => visit.ask(EraseAccountPage, { me: true }).catch((error: unknown) => {
    if (error instanceof ApiRefusal && error.code === 'SIGN_IN_NEEDED') return visit.ask(EraseAccountPage, { me: false });
    throw error;
  }),
  shows: { erase: eraseAccount },
});

export default function EraseAccountRoute({ language, path, form, data, shown }: PageProps<EraseAccountPageQuery, string>) {
  return (
    <Site language={language} path={path} title={erasingWords(language)('title')} data={data}>
      <EraseAccount data={data} language={language} form={form} proof={shown} />
    </Site>
  );
}
