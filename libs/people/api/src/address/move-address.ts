import { randomUUID } from 'node:crypto';
import { Clock, Vault, Viewer, encrypt } from '@samenspraak/shared-api';
import { EntityManager, MoreThanOrEqual, Not } from 'typeorm';
import { boundTo, indexOf, openAddress, sealText, unwrapKey } from '../identifiers/identifiers';
import { PersonKey } from '../identifiers/person-key.entity';
import { Passkey } from '../passkey/passkey.entity';
import { Person } from '../person.entity';
import { SignInSession } from '../sign-in-session.entity';
import { AddressRequest } from './address-request.entity';
import { FormerAddress } from './former-address.entity';

interface NewAddress {
  email: string;
  emailIndex: string;
}

/** PostgreSQL: another account has this address since. */
const alreadyThere = '23505';

async function unlessTaken<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code === alreadyThere) return undefined;
    throw error;
  }
}

async function place(vault: EntityManager, { id }: Person, { email, emailIndex }: NewAddress): Promise<void> {
  const { wrapped } = await vault.findOneByOrFail(PersonKey, { personId: id });
  const sealedEmail = encrypt(unwrapKey('person', id, wrapped), Buffer.from(email), boundTo('person', id, 'email'));
  await vault.update(Person, { id }, { sealedEmail, emailIndex });
}

const lockPerson = (vault: EntityManager, id: string) => vault.findOneOrFail(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });

/**
 * Uses a request: the account has the new address from now on, and is signed in nowhere but in this browser. In one
 * transaction, so that of two clicks one succeeds. @returns the id of the former address; undefined when it could not be
 */
export const moveTo = (viewer: Viewer, request: AddressRequest, to: NewAddress): Promise<string | undefined> =>
  unlessTaken(() =>
    Vault.transaction(async (vault) => {
      const person = await lockPerson(vault, request.personId);
      if (!(await vault.delete(AddressRequest, { id: request.id })).affected) return undefined;
      const { wrapped } = await vault.findOneByOrFail(PersonKey, { personId: person.id });
      const [id, before] = [randomUUID(), openAddress('person', person.id, person.sealedEmail, wrapped)];
      await place(vault, person, to);
      await vault.insert(FormerAddress, { id, personId: person.id, sealedEmail: sealText(person.id, wrapped, `former:${id}`, before), replacedAt: Clock.now() });
      await vault.delete(AddressRequest, { personId: person.id });
      await vault.delete(SignInSession, { personId: person.id, secretHash: Not(viewer.sessionHash ?? '') });
      return id;
    }),
  );

/**
 * Undoes a change, and whatever someone who made it could have left behind: later changes, sessions, and passkeys made
 * since. @returns whether it could be: not when the old address has become another account's
 */
export async function moveBack({ id, personId, replacedAt }: FormerAddress, email: string): Promise<boolean> {
  const done = await unlessTaken(() =>
    Vault.transaction(async (vault) => {
      const person = await lockPerson(vault, personId);
      if (!(await vault.delete(FormerAddress, { id })).affected) return undefined;
      await place(vault, person, { email, emailIndex: indexOf(email) });
      await vault.delete(FormerAddress, { personId, replacedAt: MoreThanOrEqual(replacedAt) });
      await vault.delete(AddressRequest, { personId });
      await vault.delete(SignInSession, { personId });
      await vault.delete(Passkey, { personId, createdAt: MoreThanOrEqual(replacedAt) });
      return true;
    }),
  );
  return done === true;
}
