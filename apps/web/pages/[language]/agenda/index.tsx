import { AgendaList, agendaChoice, agendaWords, type AgendaChoice } from '@samenspraak/agenda-web';
import { graphql, type AgendaQuery } from '@samenspraak/shared-graphql';
import { Notice } from '@samenspraak/shared-ui';
import { ApiRefusal, Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Agenda = graphql(`
  query Agenda($filter: AgendaFilter, $after: String, $place: String!, $language: Language!) {
    ...SiteViewer
    ...AgendaList
  }
`);

type Data = AgendaQuery & { choice: AgendaChoice; after: string | null; gone: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const choice = agendaChoice(visit);
    const variables = { filter: choice, place: choice.municipality ?? '', language: visit.language };
    const shown = async (after: string | null) => ({ ...(await visit.ask(Agenda, { ...variables, after })), choice, after });
    const after = visit.query('na');
    try {
      return { ...(await shown(after)), gone: false };
    } catch (error) {
      if (!after || !(error instanceof ApiRefusal) || !['INVALID_INPUT', 'NOT_FOUND'].includes(error.code)) throw error;
      return { ...(await shown(null)), gone: true };
    }
  },
});

export default function AgendaPage({ language, path, data }: PageProps<Data>) {
  const t = agendaWords(language);
  const notice = data.gone && <Notice tone="info" title={t('list.pageGone')} />;
  return (
    <Site language={language} path={path} title={t('list.title')} description={t('list.lead')} data={data} notice={notice}>
      <AgendaList data={data} language={language} choice={data.choice} after={data.after} />
    </Site>
  );
}
