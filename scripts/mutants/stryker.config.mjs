import { folders } from './folders.mjs';

const name = process.env.MUTANTS_OF ?? 'shared';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...folders[name].mutate, '!libs/**/*.spec.ts'],
  plugins: ['@stryker-mutator/jest-runner', './scripts/mutants/names-only.mjs'],
  // What only gives a thing its name in the schema: the drift check holds those.
  ignorers: ['names-only'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'scripts/mutants/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Every run loads all modules anew, and little of them is given back.
  maxTestRunnerReuse: 60,
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: `.data/mutants/${name}.html` },
  jsonReporter: { fileName: `.data/mutants/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  tempDirName: '.data/stryker',
  ignorePatterns: ['.data', 'dist', 'apps/web/.next', 'docs', 'bench', 'ops'],
  thresholds: { high: 95, low: 85, break: null },
};
