import { AnswerForm, agendaWords, answerAt, giveAnswer, type AnswerAct } from '@samenspraak/agenda-web';
import { graphql, type AnswerPageQuery } from '@samenspraak/shared-graphql';
import { ApiRefusal, Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Answer = graphql(`
  query AnswerPage($slug: String!, $search: String, $merge: Boolean = false, $refer: Boolean = false) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...AnswerForm
  }
`);

type Data = AnswerPageQuery & { act: AnswerAct; search: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const act = answerAt(visit.param('keuze'));
    if (!act) throw new ApiRefusal('NOT_FOUND');
    const search = visit.query('zoek')?.slice(0, 200) ?? '';
    const asked = { slug: visit.param('slug'), search, merge: act === 'merge', refer: act === 'refer' };
    return { ...(await forSignedIn(visit, visit.ask(Answer, asked))), act, search };
  },
  acts: { send: giveAnswer },
});

export default function AnswerRoute({ language, path, form, data }: PageProps<Data>) {
  const { act, search } = data;
  return (
    <Site language={language} path={path} title={agendaWords(language)(`answer.titles.${act}`)} data={data}>
      <AnswerForm data={data} act={act} search={search} language={language} form={form} />
    </Site>
  );
}
