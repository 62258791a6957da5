import { FormPageDocument } from '@samenspraak/people-web';
import { graphql, type FormPageQuery, type InvitationQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { InvitationPage, acceptInvitation, invitationIsOver, joinByInvitation, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const Invitation = graphql(`
  query Invitation($secret: String!) {
    ...SiteViewer
    viewer {
      ...FormSender
      ...Invitee
    }
    invitation(secret: $secret) {
      ...InvitationPage
    }
  }
`);

type Data = InvitationQuery | (FormPageQuery & { invitation: null });

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    try {
      return await visit.ask(Invitation, { secret: visit.param('sleutel') });
    } catch (error) {
      if (!invitationIsOver(error)) throw error;
      visit.answersWith(410);
      return { ...(await visit.ask(FormPageDocument, {})), invitation: null };
    }
  },
  acts: { join: joinByInvitation, accept: acceptInvitation },
});

export default function InvitationRoute({ language, path, form, data }: PageProps<Data>) {
  const t = spacesWords(language);
  const asked = data.invitation ? { invitation: data.invitation, invitee: data.viewer } : { invitation: null, invitee: null };
  return (
    <Site language={language} path={path} title={t(data.invitation ? 'invited.page' : 'over.title')} data={data}>
      <InvitationPage {...asked} {...{ viewer: data.viewer, language, form }} address={`/${language}${path}`} />
    </Site>
  );
}
