import { ProviderList, peopleWords } from '@samenspraak/people-web';
import { graphql, type ProvidersPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ProvidersPage = graphql(`
  query ProvidersPage {
    ...SiteViewer
    ...ProviderList
  }
`);

export const getServerSideProps = serve<ProvidersPageQuery>({ load: (visit) => visit.ask(ProvidersPage, {}) });

export default function Organisations({ language, path, data }: PageProps<ProvidersPageQuery>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('provider.title')} data={data} foot="Journey">
      <ProviderList data={data} language={language} />
    </Site>
  );
}
