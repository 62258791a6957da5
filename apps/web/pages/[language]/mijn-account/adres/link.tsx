import { AddressLink, confirmAddressByLink, peopleWords } from '@samenspraak/people-web';
import { graphql, type ProveAddressQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const ProveAddress = graphql(`
  query ProveAddress {
    ...SiteViewer
    viewer {
      signedIn
      ...FormSender
    }
  }
`);

type Data = ProveAddressQuery & { over: boolean };

/** Only the account's own browser can: on another device one signs in first, and comes back. */
export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const over = !visit.query('sleutel');
    if (over) visit.answersWith(410);
    return { ...(await forSignedIn(visit, visit.ask(ProveAddress, {}))), over };
  },
  acts: { send: confirmAddressByLink },
});

export default function OpenAddressLink({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('address.confirmTitle')} data={data}>
      <AddressLink viewer={data.viewer} language={language} form={form} kind="confirm" over={data.over} />
    </Site>
  );
}
