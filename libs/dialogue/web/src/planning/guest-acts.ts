import { graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal } from '@samenspraak/shared-web';
import { back } from '../done-notice';
import { observerProblems, observerTyped } from './observer-fields';

const Invite = graphql(`
  mutation InviteSeat($session: ID!, $organisation: ID!) {
    inviteSeat(session: $session, organisation: $organisation) {
      id
    }
  }
`);

const Observe = graphql(`
  mutation AnnounceObserver($session: ID!, $observer: ObserverInput!) {
    announceObserver(session: $session, observer: $observer) {
      id
    }
  }
`);

/** Who else will be in the room. */
export const guestActs: Record<string, Act> = {
  invite: async (visit, form) => {
    const organisation = form.choice('organisationId');
    if (!organisation) throw new ApiRefusal('INVALID_INPUT', [{ field: 'organisationId', problem: 'choice' }]);
    await visit.ask(Invite, { session: form.text('id'), organisation });
    return back(visit, 'uitgenodigd');
  },
  observe: async (visit, form) => {
    const observer = observerTyped(form) ?? { organisationId: '', function: '' };
    const problems = observerProblems(observer);
    if (problems.length) throw new ApiRefusal('INVALID_INPUT', problems);
    await visit.ask(Observe, { session: form.text('id'), observer });
    return back(visit, 'meekijker');
  },
};
