import { AddressCode, FormPageDocument, confirmAddressByCode, peopleWords } from '@samenspraak/people-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<FormPageQuery>({
  load: (visit) => visit.ask(FormPageDocument, {}),
  acts: { send: confirmAddressByCode },
});

export default function TypeAddressCode({ language, path, form, data }: PageProps<FormPageQuery>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('address.codeTitle')} data={data}>
      <AddressCode viewer={data.viewer} language={language} form={form} />
    </Site>
  );
}
