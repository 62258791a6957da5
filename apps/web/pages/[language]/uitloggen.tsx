import { FormPageDocument, SignOutForm, leave, peopleWords } from '@samenspraak/people-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<FormPageQuery>({
  load: (visit) => visit.ask(FormPageDocument, {}),
  acts: { send: leave },
});

export default function LeavePage({ language, path, form, data }: PageProps<FormPageQuery>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('signOut.send')} data={data}>
      <SignOutForm viewer={data.viewer} language={language} form={form} />
    </Site>
  );
}
