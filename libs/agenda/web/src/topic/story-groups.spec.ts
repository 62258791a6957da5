import { storyGroups } from './story-groups';

const told = (kind: string, at: string) => ({ kind, at });

it('tells promises of one day as one step', () => {
  const groups = storyGroups([
    told('commitment_made', '2026-07-24T10:00:00Z'),
    told('commitment_made', '2026-07-24T10:05:00Z'),
    told('commitment_made', '2026-07-25T10:00:00Z'),
  ]);
  expect(groups.map((group) => group.length)).toEqual([2, 1]);
});

it('never joins other steps, nor across what lies between', () => {
  const day = '2026-07-24T10:00:00Z';
  const story = [told('discussed', day), told('discussed', day), told('commitment_made', day), told('opened', day), told('commitment_made', day)];
  expect(storyGroups(story).map((group) => group.length)).toEqual([1, 1, 1, 1, 1]);
});
