import { existsSync } from 'node:fs';
import { Database } from '@samenspraak/shared-api';
import { RegisterHead } from './register-head.entity';
import { RegisterKey } from './register-key';

/**
 * For the worker, before it begins. The first one makes the key; a key that is lost later is not replaced in silence.
 * @throws {Error} when there are seals and no key
 */
export async function openRegisterKey(file: string): Promise<void> {
  if (existsSync(file)) return RegisterKey.open(file);
  const isSealed = await Database.asPlatform(() => Database.of(RegisterHead).exists());
  if (isSealed) throw new Error(`The register is sealed with a key that is not there: ${file}`);
  RegisterKey.openOrMake(file);
}
