import { FormPageDocument, SignInForm, askMail, destinationOf, peopleWords } from '@samenspraak/people-web';
import { helpWords } from '@samenspraak/privacy-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Leave } from '@samenspraak/shared-ui';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

type Data = FormPageQuery & { page: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(FormPageDocument, {})), page: destinationOf(visit) }),
  acts: { send: askMail },
});

export default function SignIn({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('signIn.title')} data={data}>
      <SignInForm viewer={data.viewer} language={language} form={form} page={data.page} />
      <p>
        <Leave href={`/${language}/hulp`}>{helpWords(language)('page.link')}</Leave>
      </p>
    </Site>
  );
}
