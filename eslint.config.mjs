import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/**
 * The features, in the order of the architecture. A feature may import itself, `shared`, and what stands above it.
 * This list is the only place where the order is written.
 */
const features = ['people', 'spaces', 'agenda', 'dialogue', 'progress', 'moderation', 'notifications', 'privacy'];

const scopes = [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  ...features.map((feature, place) => ({
    sourceTag: `scope:${feature}`,
    onlyDependOnLibsWithTags: ['scope:shared', ...features.slice(0, place + 1).map((each) => `scope:${each}`)],
  })),
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['scope:shared', ...features.map((each) => `scope:${each}`)] },
];

const types = [
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:api'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web', 'type:ui', 'type:contract'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: [] },
];

export default [
  { ignores: ['**/dist', '**/.next*', '**/node_modules', '.data', '.nx', '**/next-env.d.ts', 'libs/shared/graphql/src/gen'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: [...scopes, ...types] },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      // Decorators are given classes as Function.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
    },
  },
  { files: ['apps/api/src/*.ts', 'apps/api/src/seeds/**'], rules: { 'no-console': 'off' } },
  { files: ['apps/api/src/seeds/network/**', 'apps/api/src/migrations/**'], rules: { 'max-lines': 'off' } },
];
