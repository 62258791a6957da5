import { PutOnAgendaForm, dialogueWords, putOnAgenda } from '@samenspraak/dialogue-web';
import { graphql, type PutOnAgendaPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query PutOnAgendaPage($slug: String!, $search: String) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...OwnSeats
    ...PutOnAgenda
  }
`);

type Data = PutOnAgendaPageQuery & { search: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const search = visit.query('zoek')?.slice(0, 200) ?? null;
    return { ...(await forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug'), search }))), search };
  },
  acts: { send: putOnAgenda },
});

export default function PutOnAgendaPageRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={dialogueWords(language)('put.title')} data={data}>
      <PutOnAgendaForm {...{ data, language, form }} own={data} search={data.search} />
    </Site>
  );
}
