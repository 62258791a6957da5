import { Role, Side, SignInMeans, StandingMandate, Viewer } from '@samenspraak/shared-api';
import { canAskRecovery, staffStandings } from './recovery.policy';

const ministry: StandingMandate = { organisationId: 'ministerie', side: Side.government, function: 'beleid' };
const place = (participantId: string, roles: Role[], ...mandates: StandingMandate[]) => ({ participantId, spaceId: `of ${participantId}`, roles, mandates });
const standings = [place('member', ['member']), place('facilitator', ['member', 'facilitator']), place('officer', ['member'], ministry)];
const someone = (means?: SignInMeans): Viewer => ({ kind: 'person', standings, ...(means && { signedIn: { at: new Date(), means } }) });

it('offers the places where someone has a task that takes a passkey', () => {
  expect(staffStandings(someone()).map(({ participantId }) => participantId)).toEqual(['facilitator', 'officer']);
});

it.each<[string, SignInMeans | undefined, number, string, boolean]>([
  ['as facilitator', 'mail', 1, 'facilitator', true],
  ['for a ministry', 'mail', 2, 'officer', true],
  ['of whose sign-in nothing is known', undefined, 1, 'facilitator', true],
  ['as a member alone', 'mail', 1, 'member', false],
  ['as somebody else', 'mail', 1, 'another', false],
  ['who never had one', 'mail', 0, 'facilitator', false],
  ['who just showed theirs', 'passkey', 1, 'facilitator', false],
  ['through their organisation', 'provider', 1, 'officer', false],
])('lets who lost a passkey ask for a way back, %s: %#', (_who, means, has, participantId, may) => {
  expect(canAskRecovery(someone(means), { has, participantId })).toBe(may);
});
