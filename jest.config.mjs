import { readFileSync } from 'node:fs';

const { paths } = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8')).compilerOptions;
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([name, [file]]) => [`^${name}$`, file.replace('./', '<rootDir>/')]),
);

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/apps/e2e/', '/\\.next/'],
  modulePathIgnorePatterns: ['/\\.next/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { ...moduleNameMapper, '\\.css$': '<rootDir>/libs/shared/ui/src/no-css.mjs' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testSequencer: '<rootDir>/apps/api/test/longest-first.mjs',
  globalSetup: '<rootDir>/apps/api/test/start-database.mjs',
  globalTeardown: '<rootDir>/apps/api/test/stop-database.mjs',
  setupFiles: ['reflect-metadata'],
  maxWorkers: 2,
  // The machine may have other work: how fast it is, is for the benchmark.
  testTimeout: 60_000,
};
