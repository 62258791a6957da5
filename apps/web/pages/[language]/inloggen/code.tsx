import { FormPageDocument, CodeForm, destinationOf, peopleWords, useCode } from '@samenspraak/people-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

type Data = FormPageQuery & { page: string | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(FormPageDocument, {})), page: destinationOf(visit) }),
  acts: { send: useCode },
});

export default function TypeCode({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('code.title')} data={data}>
      <CodeForm viewer={data.viewer} language={language} form={form} page={data.page} />
    </Site>
  );
}
