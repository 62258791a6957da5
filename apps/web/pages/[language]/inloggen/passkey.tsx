import { UsePasskey, destinationOf, peopleWords, usePasskey } from '@samenspraak/people-web';
import { graphql, type PasskeySignInPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const PasskeySignInPage = graphql(`
  query PasskeySignInPage {
    ...SiteViewer
    ...PasskeySignIn
  }
`);

type Data = PasskeySignInPageQuery & { page: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(PasskeySignInPage, {})), page: destinationOf(visit) }),
  acts: { send: usePasskey },
  script: 'passkey',
});

export default function SignInWithPasskey({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('passkey.useTitle')} data={data} foot="Script">
      <UsePasskey data={data} language={language} form={form} page={data.page} />
    </Site>
  );
}
