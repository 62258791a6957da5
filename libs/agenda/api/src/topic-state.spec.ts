import { Step, TopicState, isPossible, steps } from './topic-state';

/** The table of steps read the other way: what may follow on each state. */
const waysOn: Record<TopicState, Step[]> = {
  draft: ['edit', 'submit', 'discard'],
  submitted: ['withdraw', 'open', 'return', 'decline', 'refer', 'merge', 'support'],
  returned: ['edit', 'submit', 'withdraw', 'open', 'decline', 'refer', 'merge', 'support'],
  open: ['withdraw', 'decline', 'refer', 'merge', 'schedule', 'follow', 'contribute', 'support'],
  scheduled: ['schedule', 'discuss', 'putBack', 'follow', 'contribute', 'support'],
  discussed: ['schedule', 'follow', 'close', 'contribute', 'support'],
  following: ['schedule', 'follow', 'close', 'contribute', 'support'],
  closed: ['follow'],
  referred: ['withdraw', 'open', 'return', 'decline', 'refer', 'support'],
  ...{ declined: [], merged: [], withdrawn: [] },
};

it.each(Object.values(TopicState))('goes on from %s as the table says, and no other way', (state) => {
  expect((Object.keys(steps) as Step[]).filter((step) => isPossible(step, state))).toEqual(waysOn[state]);
});
