import { Side, Viewer, visitor } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { Topic } from '../topic.entity';
import { TopicState } from '../topic-state';
import { Hidden, canHide } from './pseudonym.policy';

const someone = (...sides: Side[]): Viewer => ({
  kind: 'person',
  standings: [{ participantId: 'p', spaceId: 'space', roles: ['member'], mandates: sides.map((side) => ({ organisationId: side, side, function: 'bestuurslid' })) }],
});
const member = someone();
const topic = { spaceId: 'space', state: TopicState.open, audience: Audience.everyone, authorId: 'another', measure: null } as Topic;
const hidden = (parts: Partial<Hidden> = {}, ofTopic: Partial<Topic> = {}): Hidden => ({ government: false, writers: 10, topic: { ...topic, ...ofTopic }, ...parts });

it.each<[string, Viewer, Hidden, boolean]>([
  ['a member', member, hidden(), true],
  ['a representative of a mosque, in their own name', someone(Side.communities), hidden({ organisationId: null }), true],
  ['under a topic for members', member, hidden({}, { audience: Audience.members }), true],
  ['under one that only facilitators read', { ...member, standings: [{ ...member.standings[0]!, roles: ['member', 'facilitator'] }] }, hidden({}, { audience: Audience.facilitators }), false],
  ['among too few', member, hidden({ writers: null }), false],
  ['in the name of an organisation', someone(Side.communities), hidden({ organisationId: Side.communities }), false],
  ['who works for a government body', member, hidden({ government: true }), false],
  ['who speaks for one', someone(Side.communities, Side.government), hidden(), false],
  ['under a topic that takes no contributions', member, hidden({}, { state: TopicState.closed }), false],
  ['a visitor', visitor, hidden(), false],
])('writing under a pseudonym: %s', (_who, viewer, subject, may) => expect(canHide(viewer, subject)).toBe(may));
