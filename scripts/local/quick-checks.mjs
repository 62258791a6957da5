import { inModules, runTool } from './tool.mjs';

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };

/** A tool whose exit code is its verdict counts as one check. */
export const verdict = async (args, env) => ((await runTool(args, env)) === 0 ? passed : failed);

/** What needs no database and no browser. */
export const quickChecks = {
  lint: () => verdict([inModules('eslint/bin/eslint.js'), '.', '--max-warnings=0']),
  types: () => verdict([inModules('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']),
  drift: () => verdict(['scripts/generate.mjs', '--check']),
};
