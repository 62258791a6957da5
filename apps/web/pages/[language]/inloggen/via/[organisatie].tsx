import { FormPageDocument, ProviderReturn, backInOwnLanguage, peopleWords, useProvider } from '@samenspraak/people-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<FormPageQuery>({
  load: async (visit) => {
    await backInOwnLanguage(visit);
    return visit.ask(FormPageDocument, {});
  },
  acts: { send: useProvider },
});

export default function BackFromOrganisation({ language, path, form, data }: PageProps<FormPageQuery>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('provider.backTitle')} data={data} foot="Journey">
      <ProviderReturn viewer={data.viewer} language={language} form={form} />
    </Site>
  );
}
