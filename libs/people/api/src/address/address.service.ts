import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, FreshSignInNeeded, InvalidInput, Jobs, PasskeyNeeded, Refusal, SignInNeeded, Vault, Viewer, allow, freshlySignedIn } from '@samenspraak/shared-api';
import { FindOptionsWhere, LessThanOrEqual, MoreThan } from 'typeorm';
import { addressOf } from '../account';
import { indexOf } from '../identifiers/identifiers';
import { Passkey } from '../passkey/passkey.entity';
import { canChangePasskeys } from '../passkey/passkey.service';
import { readAddress } from '../person.entity';
import { digitsOf, hashOf } from '../secret';
import { codeTries } from '../sign-in-attempt.entity';
import { AddressRequest } from './address-request.entity';
import { FormerAddress, undoneWithin } from './former-address.entity';
import { moveTo, moveBack } from './move-address';
import { openUnder, sealUnder } from './sealed-address';

/** Unknown, used, too old, tried too often, of another account, or no longer possible: one answer for all. */
export class AddressExpired extends Refusal {}

/** Fifteen minutes, in milliseconds. */
const requestLifetime = 15 * 60 * 1000;

/** Another mail address for an account. Nobody learns by it which addresses are known here. */
@Injectable()
export class AddressService {
  /**
   * Sends a mail to the new address, whoever has it. @returns the request's id, to type the code against
   * @throws {FreshSignInNeeded} @throws {PasskeyNeeded} staff who have a passkey show it
   */
  async askAddressChange(viewer: Viewer, given: string): Promise<string> {
    const personId = ownerOf(viewer);
    const has = await Vault.manager.countBy(Passkey, { personId });
    allow(canChangePasskeys, viewer, { has }, () => new PasskeyNeeded());
    allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded());
    const email = readAddress(given);
    if (email === (await addressOf(personId))) throw InvalidInput.of('email', 'sameAddress');
    const id = randomUUID();
    const sealedEmail = await sealUnder(personId, `request:${id}`, email);
    await Vault.manager.insert(AddressRequest, { id, personId, sealedEmail, askedAt: Clock.now() });
    await Jobs.send('people.address-mail', { request: id });
    return id;
  }

  /** @throws {AddressExpired} */
  async confirmByLink(viewer: Viewer, secret: string): Promise<void> {
    return this.#change(viewer, { linkHash: hashOf(secret) });
  }

  /** @throws {AddressExpired} */
  async confirmByCode(viewer: Viewer, id: string, typed: string): Promise<void> {
    const code = digitsOf(typed);
    if (!code) throw InvalidInput.of('code', 'required');
    const personId = ownerOf(viewer);
    if (!isUUID(id)) throw new AddressExpired();
    await Vault.manager.increment(AddressRequest, { id, personId }, 'tries', 1);
    return this.#change(viewer, { id, codeHash: hashOf(`${id}:${code}`), tries: LessThanOrEqual(codeTries) });
  }

  /** For whoever reads the old mailbox, signed in or not. @throws {AddressExpired} */
  async undoAddressChange(secret: string): Promise<void> {
    const former = await Vault.manager.findOneBy(FormerAddress, { undoHash: hashOf(secret), replacedAt: MoreThan(ago(undoneWithin)) });
    if (!former || !(await moveBack(former, await openUnder(former.personId, `former:${former.id}`, former.sealedEmail)))) throw new AddressExpired();
  }

  /** Only the browser of the account's own person can: the link alone, in another's mailbox, is worth nothing. */
  async #change(viewer: Viewer, which: FindOptionsWhere<AddressRequest>): Promise<void> {
    const personId = ownerOf(viewer);
    const request = await Vault.manager.findOneBy(AddressRequest, { ...which, personId, askedAt: MoreThan(ago(requestLifetime)) });
    if (!request) throw new AddressExpired();
    const email = await openUnder(personId, `request:${request.id}`, request.sealedEmail);
    const former = await moveTo(viewer, request, { email, emailIndex: indexOf(email) });
    if (!former) throw new AddressExpired();
    await Jobs.send('people.address-changed-mail', { former });
  }
}

const ago = (milliseconds: number) => new Date(Clock.now().getTime() - milliseconds);

function ownerOf({ personId }: Viewer): string {
  if (!personId) throw new SignInNeeded();
  return personId;
}
