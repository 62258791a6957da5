import { inModules, runTool, runToolAside } from './tool.mjs';

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };

/** A tool whose exit code is its verdict counts as one check. */
export const verdict = async (args, env) => ((await runTool(args, env)) === 0 ? passed : failed);

const verdictAside = async (args) => ((await runToolAside(args)) === 0 ? passed : failed);

/** The boundaries are held against Nx's project graph; without one the rule would pass everything in silence. */
async function lint() {
  const graph = await runToolAside([inModules('nx/dist/bin/nx.js'), 'show', 'projects', '--json']);
  if (graph !== 0) return failed;
  return verdictAside([inModules('eslint/bin/eslint.js'), '.', '--max-warnings=0']);
}

const aside = (stage) => Object.assign(stage, { aside: true });

/** What needs no database and no browser. Side by side: each of them alone leaves a core idle. */
export const quickChecks = {
  lint: aside(lint),
  types: aside(() => verdictAside([inModules('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'])),
  drift: aside(() => verdictAside(['scripts/generate.mjs', '--check'])),
};
