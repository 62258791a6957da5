import { MailPreference, notificationsWords, preferMail } from '@samenspraak/notifications-web';
import { graphql, type MailPreferencePageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const MailPreferencePage = graphql(`
  query MailPreferencePage {
    ...SiteViewer
    ...MailPreference
  }
`);

export const getServerSideProps = serve<MailPreferencePageQuery>({
  load: (visit) => visit.ask(MailPreferencePage, {}),
  acts: { prefer: preferMail },
});

export default function MailPreferenceRoute({ language, path, form, data }: PageProps<MailPreferencePageQuery>) {
  return (
    <Site language={language} path={path} title={notificationsWords(language)('preferences.title')} data={data}>
      <MailPreference data={data} language={language} form={form} />
    </Site>
  );
}
