import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Clock, FreshSignInNeeded, Jobs, NotFound, Refusal, Side, SignInNeeded, Vault, Viewer, allow, freshlySignedIn,
} from '@samenspraak/shared-api';
import { IsNull, LessThan, Not } from 'typeorm';
import { Passkey } from '../passkey/passkey.entity';
import { Person } from '../person.entity';
import { canAskRecovery } from './recovery.policy';
import { lockRecovery } from './count-word';
import { codeOf, markOfCode } from './recovery-code';
import { RecoveryState, RecoveryUnknown, demandOpen, stateOf } from './recovery-state';
import { Recovery, RecoveryConfirmation } from './recovery.entity';

/** There is an easier way: by mail, or with the passkey or the organisation one signed in with. */
export class RecoveryNotNeeded extends Refusal {}
/** Nobody confirms what they asked themselves. */
export class OwnRecovery extends Refusal {}
/** This side has spoken: it takes somebody from the other. */
export class SideConfirmed extends Refusal {}

/** A lost passkey: whoever asks, and what became of it. Who may confirm, the spaces know. */
@Injectable()
export class RecoveryService {
  /**
   * Begins, or goes on with what was begun. @returns its id
   * @throws {RecoveryNotNeeded} @throws {FreshSignInNeeded}
   */
  async askRecovery(viewer: Viewer, participantId: string): Promise<string> {
    const personId = ownerOf(viewer);
    const has = await Vault.manager.countBy(Passkey, { personId });
    allow(canAskRecovery, viewer, { has, participantId }, () => new RecoveryNotNeeded());
    allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded());
    const id = randomUUID();
    const begun = await Vault.transaction(async (vault) => {
      await vault.findOne(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      const last = await this.recoveryOf(viewer);
      if (last && isRunning(last)) return last;
      await vault.insert(Recovery, { id, personId, participantId, codeMark: markOfCode(codeOf(id)), askedAt: Clock.now() });
      return null;
    });
    if (!begun) await Jobs.send('people.recovery-mail', { recovery: id, step: 'asked' });
    return begun?.id ?? id;
  }

  /** @throws {NotFound} when nothing runs */
  async withdrawRecovery(viewer: Viewer): Promise<void> {
    ownerOf(viewer);
    const begun = await this.recoveryOf(viewer);
    if (!begun || !isRunning(begun)) throw new NotFound();
    await Vault.manager.update(Recovery, { id: begun.id }, { withdrawnAt: Clock.now() });
    await Jobs.send('people.recovery-mail', { recovery: begun.id, step: 'withdrawn' });
  }

  /** The viewer's last one, also when it is over. */
  recoveryOf({ personId }: Viewer): Promise<Recovery | null> {
    return personId ? Vault.manager.findOne(Recovery, { where: { personId }, order: { askedAt: 'DESC' } }) : Promise.resolve(null);
  }

  /** Which sides have spoken. */
  async sidesOf(recoveryId: string): Promise<Side[]> {
    return (await Vault.manager.findBy(RecoveryConfirmation, { recoveryId, countedAt: Not(IsNull()) })).map(({ side }) => side);
  }

  /** @throws {RecoveryUnknown} @throws {Refusal} what became of it, when it is over */
  async waiting(typed: string): Promise<Recovery> {
    const recovery = await Vault.manager.findOneBy(Recovery, { codeMark: markOfCode(typed) });
    if (!recovery) throw new RecoveryUnknown();
    demandOpen(recovery, Clock.now());
    return recovery;
  }

  /**
   * Takes the word of one side. It counts once `people.count-word` is done, which is sent together with its line in the register:
   * where that failed, whoever gave it goes on with it, and after a minute anyone of their side takes its place.
   * @returns the word's id @throws {OwnRecovery} @throws {SideConfirmed}
   */
  async confirm(viewer: Viewer, { id, personId: asker }: Recovery, side: Side): Promise<string> {
    const personId = ownerOf(viewer);
    if (personId === asker) throw new OwnRecovery();
    return Vault.transaction(async (vault) => {
      demandOpen(await lockRecovery(vault, id), Clock.now());
      await vault.delete(RecoveryConfirmation, { recoveryId: id, countedAt: IsNull(), at: LessThan(new Date(Clock.now().getTime() - minute)), personId: Not(personId) });
      const begun = await vault.findOneBy(RecoveryConfirmation, { recoveryId: id, countedAt: IsNull(), personId, side });
      if (begun) return begun.id;
      const row = { recoveryId: id, personId, side, at: Clock.now() };
      const added = await vault.createQueryBuilder().insert().into(RecoveryConfirmation).values(row).orIgnore().returning('id').execute();
      const [word] = added.raw as { id: string }[];
      if (!word) throw new SideConfirmed();
      return word.id;
    });
  }
}

/** Milliseconds: longer than any request. */
const minute = 60_000;

const isRunning = (recovery: Recovery): boolean => [RecoveryState.open, RecoveryState.confirmed].includes(stateOf(recovery, Clock.now()));

function ownerOf({ personId }: Viewer): string {
  if (!personId) throw new SignInNeeded();
  return personId;
}
