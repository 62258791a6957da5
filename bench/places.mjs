import { join } from 'node:path';
import { dataDir, root } from '../scripts/local/paths.mjs';

/** Everything the benchmark makes: databases, builds, logs, result. */
export const benchDir = join(dataDir, 'bench');
export const buildDir = join(benchDir, 'build');
export const resultFile = join(benchDir, 'result.json');

export const source = (...path) => join(root, ...path);
export const built = (name) => join(buildDir, `${name}.mjs`);
