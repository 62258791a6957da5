import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, InvalidInput, Jobs, Language, Refusal, SignInNeeded, Vault, Viewer } from '@samenspraak/shared-api';
import { FindOptionsWhere, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { account, addressOf } from './account';
import { newAttempt } from './identifiers/identifiers';
import { ownPage } from './own-page';
import { Person, readAddress } from './person.entity';
import { digitsOf, hashOf } from './secret';
import { OpenedSession, openSession } from './session.service';
import { SignInAttempt, addressOfAttempt, attemptLifetime, codeTries, mailsAtOnce } from './sign-in-attempt.entity';
import { SignInSession } from './sign-in-session.entity';

/** The link or code is unknown, used, too old, or tried too often: one answer for all. */
export class SignInExpired extends Refusal {}

/** A session that was just opened, and where the person was going. */
export interface SignedIn extends OpenedSession {
  next: string | null;
}

export interface SignInRequest {
  email: string;
  language: Language;
  /** Where to go afterwards; anything but a path of this site is forgotten. */
  next?: string | null;
  invited?: boolean;
}

/** Signing in by mail, without passwords. The same steps and the same answer for a member and a stranger. */
@Injectable()
export class SignInService {
  /** @returns the id of the attempt, to type the code against */
  async requestSignIn({ email: given, language, next, invited = false }: SignInRequest): Promise<string> {
    const email = readAddress(given);
    const attempt = newAttempt({
      ...{ email, language, invited, createdAt: Clock.now() },
      next: ownPage(next),
    });
    const { id, emailIndex } = attempt;
    const before = await Vault.manager.countBy(SignInAttempt, { emailIndex, createdAt: MoreThan(oldest()) });
    await Vault.manager.insert(SignInAttempt, attempt);
    if (before < mailsAtOnce) await Jobs.send('people.sign-in-mail', { attempt: id });
    return id;
  }

  /** Sends the mail to the address of whoever is signed in. @returns as `requestSignIn` */
  async requestFreshSignIn(viewer: Viewer, language: Language, next: string | null): Promise<string> {
    if (!viewer.personId) throw new SignInNeeded();
    return this.requestSignIn({ email: await addressOf(viewer.personId), language, next });
  }

  /** @throws {SignInExpired} */
  async signInByLink(viewer: Viewer, secret: string): Promise<SignedIn> {
    return openByMail(viewer, await useAttempt({ linkHash: hashOf(secret) }));
  }

  /** @throws {SignInExpired} */
  async signInByCode(viewer: Viewer, attemptId: string, typed: string): Promise<SignedIn> {
    const code = digitsOf(typed);
    if (!code) throw InvalidInput.of('code', 'required');
    if (!isUUID(attemptId)) throw new SignInExpired();
    await Vault.manager.increment(SignInAttempt, { id: attemptId }, 'tries', 1);
    const codeHash = hashOf(`${attemptId}:${code}`);
    return openByMail(viewer, await useAttempt({ id: attemptId, codeHash, tries: LessThanOrEqual(codeTries) }));
  }

  /** Ends this browser's session at once. */
  async signOut(viewer: Viewer): Promise<void> {
    if (viewer.sessionHash) await Vault.manager.delete(SignInSession, { secretHash: viewer.sessionHash });
  }
}

/** What stands for the address an attempt is about; an attempt that never was stands for itself. */
export async function indexOfAttempt(id: string): Promise<string> {
  return (isUUID(id) ? await Vault.manager.findOneBy(SignInAttempt, { id }) : null)?.emailIndex ?? id;
}

/** Whatever was asked before this no longer works. */
const oldest = () => new Date(Clock.now().getTime() - attemptLifetime);

/** Marks an attempt used in one statement, so that two clicks cannot both succeed. */
async function useAttempt(which: FindOptionsWhere<SignInAttempt>): Promise<SignInAttempt> {
  const used = await Vault.manager
    .createQueryBuilder()
    .update(SignInAttempt)
    .set({ usedAt: Clock.now() })
    .where({ ...which, usedAt: IsNull(), createdAt: MoreThan(oldest()) })
    .returning(['id'])
    .execute();
  const [attempt] = used.raw as SignInAttempt[];
  if (!attempt) throw new SignInExpired();
  return Vault.manager.findOneByOrFail(SignInAttempt, { id: attempt.id });
}

async function openByMail(viewer: Viewer, attempt: SignInAttempt): Promise<SignedIn> {
  const { emailIndex, language, invited, next } = attempt;
  const person = invited ? await account(addressOfAttempt(attempt), language) : await Vault.manager.findOneBy(Person, { emailIndex });
  if (!person) throw new SignInExpired();
  return { ...(await openSession(viewer, person.id, 'mail')), next };
}
