import { graphql, type MandateReach } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Form, isLanguage } from '@samenspraak/shared-web';

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

const reaches: MandateReach[] = ['nothing', 'within_policy', 'budget'];

/** @throws {ApiRefusal} for what the API would not even take */
function reachIn(form: Form): MandateReach | null {
  const given = form.choice('mayPromise');
  const found = reaches.find((reach) => reach === given);
  if (given && !found) throw new ApiRefusal('INVALID_INPUT', [{ field: 'mayPromise', problem: 'choice' }]);
  return found ?? null;
}

export const invite: Act = async (visit, form) => {
  const language = form.choice('language');
  const input = {
    spaceId: form.text('spaceId'),
    organisationId: form.choice('organisationId'),
    function: form.choice('function'),
    mayPromise: reachIn(form),
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
