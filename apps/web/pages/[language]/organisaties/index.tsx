import { graphql, type OrganisationsPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { OrganisationList, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const OrganisationsPage = graphql(`
  query OrganisationsPage {
    ...SiteViewer
    ...OrganisationList
  }
`);

type Data = OrganisationsPageQuery & { search: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(OrganisationsPage, {})), search: visit.query('zoek')?.slice(0, 200) ?? null }),
});

export default function Organisations({ language, path, data }: PageProps<Data>) {
  const t = spacesWords(language);
  return (
    <Site language={language} path={path} title={t('organisations.title')} description={t('organisations.lead')} data={data}>
      <OrganisationList data={data} language={language} search={data.search} />
    </Site>
  );
}
