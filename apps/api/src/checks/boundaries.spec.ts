import { spawnSync } from 'node:child_process';
import { ESLint } from 'eslint';

/** The linter needs Nx's project graph; without one its rule would pass everything in silence. */
beforeAll(() => {
  const { status } = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { env: { ...process.env, NX_DAEMON: 'false' } });
  expect(status).toBe(0);
});

const importing = async (file: string, name: string): Promise<number> => {
  const [result] = await new ESLint({ overrideConfig: { rules: { '@typescript-eslint/no-unused-vars': 'off' } } }).lintText(`import { x } from '${name}';\n`, { filePath: file });
  return result?.messages.filter(({ ruleId }) => ruleId === '@nx/enforce-module-boundaries').length ?? 0;
};

it.each([
  ['an earlier feature from a later one', 'libs/people/api/src/new.ts', '@samenspraak/agenda-api'],
  ['the API from a page', 'libs/agenda/web/src/new.tsx', '@samenspraak/agenda-api'],
  ['a feature from shared', 'libs/shared/api/src/new.ts', '@samenspraak/people-api'],
])('refuses to import %s', async (_what, file, name) => {
  expect(await importing(file, name)).toBe(1);
});

it('allows an import up the list', async () => {
  expect(await importing('libs/agenda/api/src/new.ts', '@samenspraak/people-api')).toBe(0);
});
