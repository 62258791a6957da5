/** What is a rule in every feature: policies and tables of states. */
const rulesOf = (feature, ...more) => ({
  mutate: ['**/*.policy', '**/*-state', ...more].map((name) => `libs/${feature}/api/src/${name}.ts`),
  tests: ['**/*{.policy,-state}', ...more].map((name) => `libs/${feature}/api/src/${name}.spec.ts`),
});

const shared = (names) => names.map((name) => `libs/shared/api/src/${name}`);

/** Each folder with rules: what is changed there, and the tests that should notice. None of these needs a database. */
export const folders = {
  shared: {
    mutate: shared(['viewer.ts', 'staff.ts', 'side.ts', 'paging.ts', 'working-days.ts', 'small-numbers.ts', 'graphql/access.ts', 'graphql/plain-fields.ts', 'graphql/limits.ts']),
    tests: shared(['{viewer,paging,working-days,told-counts}.spec.ts', 'graphql/*.spec.ts']),
  },
  people: rulesOf('people'),
  spaces: rulesOf('spaces', 'audience'),
  agenda: rulesOf('agenda'),
  dialogue: rulesOf('dialogue'),
  progress: rulesOf('progress'),
  moderation: rulesOf('moderation'),
};
