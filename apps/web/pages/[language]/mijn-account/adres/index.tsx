import { AddressForm, askAddressChange, peopleWords } from '@samenspraak/people-web';
import { graphql, type ChangeAddressQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ChangeAddress = graphql(`
  query ChangeAddress {
    ...SiteViewer
    viewer {
      signedIn
      ...AddressForm
    }
  }
`);

export const getServerSideProps = serve<ChangeAddressQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(ChangeAddress, {})),
  acts: { send: askAddressChange },
});

export default function ChangeMailAddress({ language, path, form, data }: PageProps<ChangeAddressQuery>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('address.title')} data={data}>
      <AddressForm viewer={data.viewer} language={language} form={form} />
    </Site>
  );
}
