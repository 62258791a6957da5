import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { inModules, runTool } from './tool.mjs';

/** Jest against a real PostgreSQL of its own, started here and thrown away. */
export async function jestStage({ dataDir, note, ends, more }) {
  const postgres = await startPostgres({ dataDir, fast: true });
  note.started('postgres', postgres.pid);
  ends.push(postgres.stop);
  const report = join(dataDir, 'jest.json');
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', inModules('jest/bin/jest.js')];
  const env = {
    NODE_ENV: 'test',
    TEST_POSTGRES_URL: postgres.superuserUrl,
    TEST_CONTENT_URL: postgres.urls.content,
    TEST_VAULT_URL: postgres.urls.vault,
  };
  const code = await runTool([...args, '--json', `--outputFile=${report}`, ...more], env, note);
  await postgres.stop();
  return tallyOf(report, code);
}

/** A file that could not even be read has no tests to count: it is one failure. */
function tallyOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = JSON.parse(readFileSync(report, 'utf8'));
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  return {
    passed: counted.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: counted.numPendingTests + counted.numTodoTests,
  };
}
