import { ProposeStart, agendaWords, proposeTopic } from '@samenspraak/agenda-web';
import { graphql, type ProposePageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Propose = graphql(`
  query ProposePage($language: Language!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...ProposeStart
  }
`);

type Data = ProposePageQuery & { chosen: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const asked = await forSignedIn(visit, visit.ask(Propose, { language: visit.language }));
    return { ...asked, chosen: visit.query('ruimte') };
  },
  acts: { send: proposeTopic },
});

export default function ProposeRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={agendaWords(language)('propose.title')} data={data}>
      <ProposeStart data={data} language={language} form={form} chosen={data.chosen} />
    </Site>
  );
}
