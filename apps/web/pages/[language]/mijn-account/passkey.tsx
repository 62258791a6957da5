import { MakePasskey, makePasskey, peopleWords } from '@samenspraak/people-web';
import { graphql, type PasskeyCreationPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const PasskeyCreationPage = graphql(`
  query PasskeyCreationPage {
    ...SiteViewer
    ...PasskeyCreation
  }
`);

export const getServerSideProps = serve<PasskeyCreationPageQuery>({
  load: (visit) => visit.ask(PasskeyCreationPage, {}),
  acts: { send: makePasskey },
  script: 'passkey',
});

export default function MakeAPasskey({ language, path, form, data }: PageProps<PasskeyCreationPageQuery>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('passkey.makeTitle')} data={data} foot="Script">
      <MakePasskey data={data} language={language} form={form} />
    </Site>
  );
}
