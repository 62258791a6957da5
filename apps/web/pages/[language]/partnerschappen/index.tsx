import { graphql, type LocalQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { LocalSpaces, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const Local = graphql(`
  query Local {
    ...SiteViewer
    partnerships: spaces(kinds: [partnership]) {
      slug
      ...SpaceCard
    }
    national: spaces(kinds: [network, dialogue_table, panel]) {
      slug
      ...SpaceCard
    }
  }
`);

export const getServerSideProps = serve<LocalQuery>({ load: (visit) => visit.ask(Local, {}) });

export default function LocalPage({ language, path, data }: PageProps<LocalQuery>) {
  const t = spacesWords(language);
  return (
    <Site language={language} path={path} title={t('local.title')} description={t('local.lead')} data={data}>
      <LocalSpaces partnerships={data.partnerships} national={data.national} language={language} />
    </Site>
  );
}
