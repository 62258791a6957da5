import { EraseAccount, eraseAccount, erasingWords } from '@samenspraak/privacy-web';
import { graphql, type EraseAccountPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const EraseAccountPage = graphql(`
  query EraseAccountPage {
    ...SiteViewer
    ...EraseAccount
  }
`);

export const getServerSideProps = serve<EraseAccountPageQuery>({
  load: (visit) => visit.ask(EraseAccountPage, {}),
  shows: { erase: eraseAccount },
});

export default function EraseAccountRoute({ language, path, form, data, shown }: PageProps<EraseAccountPageQuery, string>) {
  return (
    <Site language={language} path={path} title={erasingWords(language)('title')} data={data}>
      <EraseAccount data={data} language={language} form={form} proof={shown} />
    </Site>
  );
}
