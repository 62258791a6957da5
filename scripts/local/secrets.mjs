import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = [
  ...['superuser', 'samenspraak_owner', 'samenspraak_app', 'samenspraak_vault_owner', 'samenspraak_vault_app', 'samenspraak_vault_staff'],
  ...['samenspraak_washer', 'secret', 'source'],
];

/** The generated passwords and secret of one data folder, made at the first call and kept with mode 600. */
export function secretsOf(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = names.filter((name) => !kept[name]);
  if (missing.length === 0) return kept;
  for (const name of missing) kept[name] = randomBytes(32).toString('hex');
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return kept;
}
