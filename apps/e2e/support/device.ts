import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { network } from './network';

interface Credential {
  credentialId: string;
  isResidentCredential: boolean;
  rpId?: string;
  privateKey: string;
  userHandle?: string;
  signCount: number;
}

/** What each person carries with them from one browser to the next, as with a passkey on their phone; also past a journey that fails. */
const pockets = join(network.folder, 'passkeys.json');
const carried = (): Record<string, Credential[]> => (existsSync(pockets) ? (JSON.parse(readFileSync(pockets, 'utf8')) as Record<string, Credential[]>) : {});

export interface Device {
  /** Keeps the passkeys for the person's next browser. */
  remember(): Promise<void>;
}

/**
 * Gives a browser a device that makes passkeys and says yes: the browser's own virtual authenticator.
 * @param anew nothing of theirs is on it yet
 */
export async function aDevice(page: Page, person: string, { anew = false } = {}): Promise<Device> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true } as const;
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', { options });
  for (const credential of anew ? [] : (carried()[person] ?? [])) await browser.send('WebAuthn.addCredential', { authenticatorId, credential });
  return {
    async remember() {
      const { credentials } = await browser.send('WebAuthn.getCredentials', { authenticatorId });
      writeFileSync(pockets, JSON.stringify({ ...carried(), [person]: credentials }));
    },
  };
}
