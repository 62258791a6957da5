import { graphql, type MandateReach } from '@samenspraak/shared-graphql';
import { type Act, isLanguage } from '@samenspraak/shared-web';

const Invite = graphql(`
  mutation Invite($input: InvitationInput!) {
    invite(input: $input) {
      id
    }
  }
`);

const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) {
      id
    }
  }
`);

export const invite: Act = async (visit, form) => {
  const language = form.choice('language');
  const input = {
    spaceId: form.text('spaceId'),
    organisationId: form.choice('organisationId'),
    function: form.choice('function'),
    mayPromise: form.choice<MandateReach>('mayPromise'),
    manager: form.text('role') === 'manager',
    language: isLanguage(language) ? language : visit.language,
  };
  const { invite: made } = await visit.ask(Invite, { input });
  return `/ruimtes/${visit.param('slug')}/uitnodigen?uitnodiging=${made.id}#link`;
};

export const withdrawInvitation: Act = async (visit, form) => {
  await visit.ask(WithdrawInvitation, { id: form.text('id') });
  return `/ruimtes/${visit.param('slug')}/uitnodigen?gelukt=ingetrokken#uitnodigingen`;
};
