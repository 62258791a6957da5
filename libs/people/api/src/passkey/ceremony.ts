import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Refusal, Site, Viewer } from '@samenspraak/shared-api';
import { challengeLifetime, newChallenge, takeChallenge } from './challenge';
import { Passkey } from './passkey.entity';

/** An answer that is not one: of another site, too late, used before, by an unknown passkey. One refusal for all. */
export class PasskeyRefused extends Refusal {}

/** A real answer of a passkey that belongs to another account than the one that is signed in here. */
export class PasskeyOfAnother extends Refusal {}

const site = () => ({ origin: Site.origin, host: new URL(Site.origin).hostname });

/**
 * What a browser needs to make a passkey (WebAuthn level 3, section 5.4). The name it is kept under says nothing of its
 * owner: others may see it on the same device.
 */
export const creationOptions = (viewer: Viewer, own: Passkey[], number: number) =>
  generateRegistrationOptions({
    ...{ rpName: 'Samenspraak', rpID: site().host, userName: `Samenspraak ${number}`, userDisplayName: '' },
    ...{ challenge: newChallenge('create', viewer), timeout: challengeLifetime, attestationType: 'none' },
    excludeCredentials: own.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

/** What a browser needs to sign in with any passkey of this site (section 5.5). */
export const requestOptions = (viewer: Viewer) =>
  generateAuthenticationOptions({ rpID: site().host, challenge: newChallenge('get', viewer), timeout: challengeLifetime, userVerification: 'required' });

/** @throws {PasskeyRefused} */
export async function madePasskey(viewer: Viewer, answer: string): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter'>> {
  const expected = { expectedOrigin: site().origin, expectedRPID: site().host, requireUserVerification: true };
  const response = read<RegistrationResponseJSON>(answer);
  const expectedChallenge = (challenge: string) => takeChallenge('create', viewer, challenge);
  const { registrationInfo } = await orRefused(() => verifyRegistrationResponse({ response, expectedChallenge, ...expected }));
  if (!registrationInfo) throw new PasskeyRefused();
  const { id, publicKey, counter } = registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey), counter: String(counter) };
}

/** Which passkey an answer says it is of. @throws {PasskeyRefused} */
export const idIn = (answer: string): string => String(read<AuthenticationResponseJSON>(answer).id);

/** The passkey's new count of signatures. @throws {PasskeyRefused} */
export async function usedPasskey(viewer: Viewer, { id, publicKey, counter }: Passkey, answer: string): Promise<string> {
  const expected = { expectedOrigin: site().origin, expectedRPID: site().host, requireUserVerification: true };
  const credential = { id, publicKey: new Uint8Array(publicKey), counter: Number(counter) };
  const response = read<AuthenticationResponseJSON>(answer);
  const expectedChallenge = (challenge: string) => takeChallenge('get', viewer, challenge);
  const { verified, authenticationInfo } = await orRefused(() =>
    verifyAuthenticationResponse({ response, expectedChallenge, credential, ...expected }),
  );
  if (!verified) throw new PasskeyRefused();
  return String(authenticationInfo.newCounter);
}

function read<T extends object>(answer: string): T {
  try {
    const found = JSON.parse(answer) as T | null;
    if (found && typeof found === 'object') return found;
  } catch {
    // Not what a browser sends.
  }
  throw new PasskeyRefused();
}

/** The library says what is wrong by throwing; whoever tries does not need to know which. */
async function orRefused<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify();
  } catch {
    throw new PasskeyRefused();
  }
}
