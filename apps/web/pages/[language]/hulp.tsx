import { FormPageDocument, contacts } from '@samenspraak/people-web';
import { HelpPage, askForHelp, helpWords, readHelp, type HelpAnswer } from '@samenspraak/privacy-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

type Data = FormPageQuery & { sent: boolean; address: string };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({
    ...(await visit.ask(FormPageDocument, {})),
    sent: visit.query('gelukt') === 'vraag',
    address: contacts().privacy,
  }),
  acts: { send: askForHelp },
  shows: { read: readHelp },
});

export default function Help({ language, path, form, data, shown }: PageProps<Data, HelpAnswer>) {
  const { viewer, sent, address } = data;
  return (
    <Site language={language} path={path} title={helpWords(language)('page.title')} data={data}>
      <HelpPage {...{ viewer, language, form, sent, address }} answered={shown} />
    </Site>
  );
}
