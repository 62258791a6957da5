import { OwnAddress, OwnPasskeys, OwnSessions, endOtherSessions, endSession, peopleWords, removePasskey } from '@samenspraak/people-web';
import { graphql, type OwnAccountQuery } from '@samenspraak/shared-graphql';
import { Narrow, Notice, PageHead } from '@samenspraak/shared-ui';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const OwnAccount = graphql(`
  query OwnAccount {
    ...SiteViewer
    viewer {
      signedIn
      ...OwnAddress
      ...OwnPasskeys
      ...OwnSessions
    }
  }
`);

const done = ['sessie', 'overal', 'passkey', 'weg', 'adres'] as const;
type Data = OwnAccountQuery & { done: (typeof done)[number] | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await forSignedIn(visit, visit.ask(OwnAccount, {}))), done: visit.oneOf('gelukt', done) }),
  acts: { endSession, endOthers: endOtherSessions, removePasskey },
});

export default function OwnAccountPage({ language, path, form, data }: PageProps<Data>) {
  const t = peopleWords(language);
  const notice = data.done && <Notice tone="ok" live title={t(`account.done.${data.done}`)} />;
  return (
    <Site language={language} path={path} title={t('account.title')} data={data} notice={notice}>
      <Narrow>
        <PageHead title={t('account.title')} lead={t('account.lead')} />
        <OwnAddress viewer={data.viewer} language={language} />
        <OwnPasskeys viewer={data.viewer} language={language} form={form} />
        <OwnSessions viewer={data.viewer} language={language} form={form} />
      </Narrow>
    </Site>
  );
}
