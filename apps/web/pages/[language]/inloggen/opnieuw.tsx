import { FreshSignIn, askFreshMail, destinationOf, peopleWords } from '@samenspraak/people-web';
import { graphql, type FreshSignInPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const FreshSignInPage = graphql(`
  query FreshSignInPage {
    ...SiteViewer
    viewer {
      signedIn
      ...FormSender
    }
  }
`);

type Data = FreshSignInPageQuery & { page: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await forSignedIn(visit, visit.ask(FreshSignInPage, {}))), page: destinationOf(visit) }),
  acts: { send: askFreshMail },
});

export default function SignInOnceMore({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('fresh.title')} data={data}>
      <FreshSignIn viewer={data.viewer} language={language} form={form} page={data.page} />
    </Site>
  );
}
