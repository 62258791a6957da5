/** Types and trusted documents for the site, from the committed schema and the operations beside the components. */
export const codegenConfig = (root, out) => ({
  cwd: root,
  schema: 'libs/shared/graphql/src/schema.graphql',
  documents: ['libs/*/web/src/**/*.ts', 'libs/*/web/src/**/*.tsx', 'apps/web/{pages,compose}/**/*.tsx'],
  ignoreNoDocuments: true,
  silent: true,
  errorsOnly: true,
  generates: {
    [`${out}/`]: {
      preset: 'client',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: { unmaskFunctionName: 'read' } },
      config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string', ID: 'string' } },
    },
  },
});
