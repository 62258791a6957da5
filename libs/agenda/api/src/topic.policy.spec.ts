import { Side, Viewer, platform, visitor } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { Measure } from './measure';
import { acts, canPropose, canSee } from './topic.policy';
import { TopicState } from './topic-state';

const space = 'space';
const person = (participantId: string, spaceId = space, roles: Viewer['standings'][number]['roles'] = ['member'], body?: string): Viewer => ({
  kind: 'person',
  standings: [
    { participantId, spaceId, roles, mandates: body ? [{ organisationId: body, side: Side.government, function: 'beleid' }] : [] },
  ],
});

const viewers = {
  visitor,
  platform,
  author: person('author'),
  member: person('member'),
  stranger: person('stranger', 'elsewhere'),
  facilitator: person('facilitator', space, ['member', 'facilitator']),
  body: person('officer', space, ['member'], 'body'),
};
type Who = keyof typeof viewers;

const topic = (state: TopicState, audience = Audience.everyone) => ({ spaceId: space, state, audience, authorId: 'author', answeringId: 'body' });

const seenBy: [TopicState, Audience, Who[]][] = [
  [TopicState.draft, Audience.everyone, ['author']],
  [TopicState.draft, Audience.members, ['author']],
  [TopicState.submitted, Audience.everyone, ['visitor', 'platform', 'author', 'member', 'stranger', 'facilitator', 'body']],
  [TopicState.open, Audience.members, ['platform', 'author', 'member', 'facilitator', 'body']],
  [TopicState.open, Audience.facilitators, ['platform', 'author', 'facilitator']],
  [TopicState.withdrawn, Audience.members, ['platform', 'author', 'member', 'facilitator', 'body']],
];

it.each(seenBy)('shows a %s topic for %s to %s', (state, audience, expected) => {
  const seen = Object.entries(viewers).filter(([, viewer]) => canSee(viewer, topic(state, audience)));
  expect(seen.map(([who]) => who)).toEqual(expected);
});

const possible: [TopicState, Partial<Record<Who, (keyof typeof acts)[]>>][] = [
  [TopicState.draft, { author: ['edit', 'submit', 'discard'] }],
  [
    TopicState.submitted,
    {
      author: ['withdraw', 'support', 'follow'],
      member: ['support', 'follow'],
      facilitator: ['open', 'return', 'decline', 'refer', 'merge', 'support', 'follow'],
      body: ['open', 'return', 'decline', 'refer', 'merge', 'support', 'follow'],
    },
  ],
  [
    TopicState.open,
    {
      author: ['withdraw', 'contribute', 'support', 'follow'],
      member: ['contribute', 'support', 'follow'],
      facilitator: ['decline', 'refer', 'merge', 'contribute', 'support', 'follow'],
      body: ['decline', 'refer', 'merge', 'contribute', 'support', 'follow'],
    },
  ],
  [
    TopicState.following,
    {
      author: ['contribute', 'support', 'follow'],
      member: ['contribute', 'support', 'follow'],
      facilitator: ['close', 'contribute', 'support', 'follow'],
      body: ['close', 'contribute', 'support', 'follow'],
    },
  ],
  [TopicState.closed, { author: ['follow'], member: ['follow'], facilitator: ['follow'], body: ['follow'] }],
];

it.each(possible)('lets each do no more than the table says with a %s topic', (state, expected) => {
  const found = Object.entries(viewers).flatMap(([who, viewer]) => {
    const may = Object.entries(acts).filter(([, rule]) => rule(viewer, topic(state)));
    return may.length ? [[who, may.map(([act]) => act)]] : [];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
});

it.each<[Who, string | null | undefined, boolean]>([
  ['member', undefined, true],
  ['member', null, true],
  ['member', 'body', false],
  ['body', 'body', true],
  ['body', 'another', false],
  ['body', undefined, true],
  ['stranger', undefined, false],
  ['visitor', undefined, false],
  ['visitor', 'body', false],
])('lets %s propose in the name of %s: %s', (who, organisationId, may) => {
  expect(canPropose(viewers[who], { spaceId: space, organisationId })).toBe(may);
});

const { closed, labelled, replaced } = Measure;
it.each([
  ['edit', TopicState.returned, [null, labelled, closed]],
  ['contribute', TopicState.open, [null, labelled, replaced]],
] as const)('lets its author %s unless a decision says otherwise', (act, state, measures) => {
  const may = [null, labelled, closed, replaced].filter((measure) => acts[act](viewers.author, { ...topic(state), measure }));
  expect(may).toEqual(measures);
});
