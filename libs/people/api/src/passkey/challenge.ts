import { Clock, Seal, Vault, Viewer } from '@samenspraak/shared-api';
import { LessThan } from 'typeorm';
import { hashOf, newSecret } from '../secret';
import { AnsweredChallenge } from './passkey.entity';

/** Five minutes, in milliseconds. */
export const challengeLifetime = 5 * 60 * 1000;

type Use = 'create' | 'get';

/** Tied to what it is for and to the browser's session: another's question cannot be answered here. */
const sealOf = (use: Use, viewer: Viewer, value: string) => Seal.of(`passkey.${use}`, `${value}:${viewer.sessionHash ?? 'visitor'}`);

/** A question to a device. Nothing is stored until it is answered: asking costs a visitor and the vault nothing. */
export function newChallenge(use: Use, viewer: Viewer): string {
  const value = `${Clock.now().getTime() + challengeLifetime}.${newSecret()}`;
  return `${value}.${sealOf(use, viewer, value)}`;
}

/**
 * Whether an answer is to a question of ours, to this browser, for this use, in time and for the first time.
 * @param encoded the challenge as the device signed it: base64url of our text
 */
export async function takeChallenge(use: Use, viewer: Viewer, encoded: string): Promise<boolean> {
  const text = Buffer.from(encoded, 'base64url').toString();
  const [expiry = '', random = '', seal = ''] = text.split('.');
  const value = `${expiry}.${random}`;
  const expiresAt = new Date(Number(expiry));
  if (seal !== sealOf(use, viewer, value) || !(expiresAt > Clock.now())) return false;
  const row = { hash: hashOf(text), expiresAt };
  const taken = await Vault.manager.createQueryBuilder().insert().into(AnsweredChallenge).values(row).orIgnore().returning('hash').execute();
  return (taken.raw as unknown[]).length === 1;
}

/** Answered questions that have expired need not be remembered: run by the worker. */
export async function forgetAnsweredChallenges(): Promise<void> {
  await Vault.manager.delete(AnsweredChallenge, { expiresAt: LessThan(Clock.now()) });
}
