import { ProviderList, destinationOf, peopleWords } from '@samenspraak/people-web';
import { graphql, type ProvidersPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ProvidersPage = graphql(`
  query ProvidersPage($next: String) {
    ...SiteViewer
    ...ProviderList
  }
`);

type Data = ProvidersPageQuery & { page: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const page = destinationOf(visit);
    return { ...(await visit.ask(ProvidersPage, { next: page ?? visit.to('') })), page };
  },
});

export default function Organisations({ language, path, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('provider.title')} data={data} foot="Journey">
      <ProviderList data={data} language={language} page={data.page} />
    </Site>
  );
}
