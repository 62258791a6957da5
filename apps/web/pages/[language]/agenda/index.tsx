import { AgendaList, agendaChoice, agendaWords, type AgendaChoice } from '@samenspraak/agenda-web';
import { graphql, type AgendaQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Agenda = graphql(`
  query Agenda($filter: AgendaFilter, $after: String, $language: Language!) {
    ...SiteViewer
    ...AgendaList
  }
`);

type Data = AgendaQuery & { choice: AgendaChoice; after: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const choice = agendaChoice(visit);
    const after = visit.query('na');
    return { ...(await visit.ask(Agenda, { filter: choice, after, language: visit.language })), choice, after };
  },
});

export default function AgendaPage({ language, path, data }: PageProps<Data>) {
  const t = agendaWords(language);
  return (
    <Site language={language} path={path} title={t('list.title')} description={t('list.lead')} data={data}>
      <AgendaList data={data} language={language} choice={data.choice} after={data.after} />
    </Site>
  );
}
