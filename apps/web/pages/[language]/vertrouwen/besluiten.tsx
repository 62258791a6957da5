import { ActsPage, actChoice, actFilterOf, actsWords, type ActChoice } from '@samenspraak/privacy-web';
import { graphql, type ActsQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ActsDocument = graphql(`
  query Acts($filter: ActFilter, $before: Int) {
    ...SiteViewer
    ...ActsPage
  }
`);

type Data = ActsQuery & { choice: ActChoice };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const choice = actChoice(visit);
    return { ...(await visit.ask(ActsDocument, { filter: actFilterOf(choice), before: choice.before })), choice };
  },
});

export default function Acts({ language, path, data }: PageProps<Data>) {
  const t = actsWords(language);
  return (
    <Site language={language} path={path} title={t('title')} description={t('lead')} data={data}>
      <ActsPage data={data} language={language} choice={data.choice} />
    </Site>
  );
}
