import { LostPasskey, askRecovery, peopleWords, withdrawRecovery } from '@samenspraak/people-web';
import { graphql, type LostPasskeyPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const LostPasskeyPage = graphql(`
  query LostPasskeyPage {
    ...SiteViewer
    viewer {
      signedIn
      ...LostPasskey
    }
  }
`);

type Data = LostPasskeyPageQuery & { address: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const address = `${process.env['PUBLIC_URL'] ?? ''}${visit.to('/herstel')}`.replace(/^https?:\/\//, '');
    return { ...(await forSignedIn(visit, visit.ask(LostPasskeyPage, {}))), address };
  },
  acts: { ask: askRecovery, withdraw: withdrawRecovery },
});

export default function LostPasskeyRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('recovery.title')} data={data}>
      <LostPasskey viewer={data.viewer} language={language} form={form} address={data.address} />
    </Site>
  );
}
