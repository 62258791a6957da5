import { Injectable } from '@nestjs/common';
import {
  Clock, FreshSignInNeeded, NotFound, PasskeyNeeded, Refusal, SignInNeeded, Vault, Viewer, allow, freshlySignedIn, isStaff, isStronglySignedIn,
} from '@samenspraak/shared-api';
import { Not } from 'typeorm';
import { Person } from '../person.entity';
import { OpenedSession, openSession } from '../session.service';
import { SignInSession } from '../sign-in-session.entity';
import { PasskeyOfAnother, PasskeyRefused, creationOptions, idIn, madePasskey, requestOptions, usedPasskey } from './ceremony';
import type { Recovery } from '../recovery/recovery.entity';
import { confirmedRecovery, tellOfRecovery, useRecovery } from '../recovery/use-recovery';
import { Passkey } from './passkey.entity';

/** Staff keep at least one passkey, or they could no longer act. */
export class LastPasskey extends Refusal {}

/** By mail one makes a first passkey; whoever has one and is staff shows it before they change anything about it. */
export const canChangePasskeys = (viewer: Viewer, { has, recovered = false }: { has: number; recovered?: boolean }): boolean =>
  has === 0 || recovered || !isStaff(viewer) || isStronglySignedIn(viewer);

@Injectable()
export class PasskeyService {
  /** The viewer's own, the oldest first. */
  passkeysOf({ personId }: Viewer): Promise<Passkey[]> {
    return personId ? Vault.manager.find(Passkey, { where: { personId }, order: { number: 'ASC' } }) : Promise.resolve([]);
  }

  /** @returns options for `navigator.credentials.create`, as JSON @throws {FreshSignInNeeded} @throws {PasskeyNeeded} */
  async creation(viewer: Viewer): Promise<string> {
    const { own } = await this.#toAdd(viewer);
    return JSON.stringify(await creationOptions(viewer, own, nextNumber(own)));
  }

  /** Adds a passkey and opens a session of its kind: making it was using it. @throws {PasskeyRefused} */
  async addPasskey(viewer: Viewer, answer: string): Promise<OpenedSession> {
    const personId = ownerOf(viewer);
    const { recovery } = await this.#toAdd(viewer);
    const made = await madePasskey(viewer, answer);
    await Vault.transaction(async (vault) => {
      await vault.findOne(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      if (recovery && !(await useRecovery(vault, recovery, viewer))) throw new PasskeyNeeded();
      const number = nextNumber(await vault.findBy(Passkey, { personId }));
      const row = { ...made, personId, number, createdAt: Clock.now() };
      const added = await vault.createQueryBuilder().insert().into(Passkey).values(row).orIgnore().returning('id').execute();
      if (!(added.raw as unknown[]).length) throw new PasskeyRefused();
    });
    if (recovery) await tellOfRecovery(viewer, recovery);
    return openSession(viewer, personId, 'passkey');
  }

  /** @returns options for `navigator.credentials.get`, as JSON */
  async request(viewer: Viewer): Promise<string> {
    return JSON.stringify(await requestOptions(viewer));
  }

  /**
   * Whoever is signed in already can only prove to be themselves once more.
   * @throws {PasskeyRefused} @throws {PasskeyOfAnother} who holds it could have signed in with it: nothing is told that they lack
   */
  async signInByPasskey(viewer: Viewer, answer: string): Promise<OpenedSession> {
    const passkey = await Vault.manager.findOneBy(Passkey, { id: idIn(answer) });
    if (!passkey) throw new PasskeyRefused();
    const { id, counter: before } = passkey;
    const counter = await usedPasskey(viewer, passkey, answer);
    if (viewer.personId && viewer.personId !== passkey.personId) throw new PasskeyOfAnother();
    const counted = await Vault.manager.update(Passkey, { id, counter: before }, { counter });
    if (!counted.affected) throw new PasskeyRefused();
    return openSession(viewer, passkey.personId, 'passkey');
  }

  /** Takes a passkey away; sessions elsewhere end, for they may be of whoever has it now. @throws {LastPasskey} */
  async removePasskey(viewer: Viewer, id: string): Promise<void> {
    const personId = ownerOf(viewer);
    await this.#toChange(viewer);
    await Vault.transaction(async (vault) => {
      await vault.findOne(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      const own = await vault.findBy(Passkey, { personId });
      if (!own.some((each) => each.id === id)) throw new NotFound();
      if (own.length === 1 && isStaff(viewer)) throw new LastPasskey();
      await vault.delete(Passkey, { id, personId });
      await vault.delete(SignInSession, { personId, secretHash: Not(viewer.sessionHash ?? '') });
    });
  }

  async #toChange(viewer: Viewer): Promise<void> {
    const has = (await this.passkeysOf(viewer)).length;
    allow(canChangePasskeys, viewer, { has }, () => new PasskeyNeeded());
    allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded());
  }

  /** Where both sides confirmed who lost theirs, a sign-in by mail is enough to add one; only then is that looked up. */
  async #toAdd(viewer: Viewer): Promise<{ own: Passkey[]; recovery: Recovery | null }> {
    ownerOf(viewer);
    const own = await this.passkeysOf(viewer);
    const recovery = canChangePasskeys(viewer, { has: own.length }) ? null : await confirmedRecovery(viewer);
    allow(canChangePasskeys, viewer, { has: own.length, recovered: recovery !== null }, () => new PasskeyNeeded());
    allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded());
    return { own, recovery };
  }
}

function ownerOf({ personId }: Viewer): string {
  if (!personId) throw new SignInNeeded();
  return personId;
}

const nextNumber = (own: Passkey[]): number => Math.max(0, ...own.map(({ number }) => number)) + 1;
