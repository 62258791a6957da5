import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, NotFound, SignInMeans, Vault, Viewer } from '@samenspraak/shared-api';
import { MoreThan, Not } from 'typeorm';
import { hashOf, newSecret } from './secret';
import { SignInSession, sessionLifetime } from './sign-in-session.entity';

export interface OpenedSession {
  /** For the cookie; kept as a hash only. */
  secret: string;
  expiresAt: Date;
}

/** Every signing in is a new session; the one this browser had before ends. */
export async function openSession(viewer: Viewer, personId: string, means: SignInMeans): Promise<OpenedSession> {
  const secret = newSecret();
  const createdAt = Clock.now();
  const expiresAt = new Date(createdAt.getTime() + sessionLifetime);
  await Vault.transaction(async (vault) => {
    if (viewer.sessionHash) await vault.delete(SignInSession, { secretHash: viewer.sessionHash });
    await vault.insert(SignInSession, { secretHash: hashOf(secret), personId, means, createdAt, expiresAt });
  });
  return { secret, expiresAt };
}

/** Where someone is signed in: only since when and how, because nothing else is known. */
@Injectable()
export class SessionService {
  /** The viewer's own sessions, the newest first. */
  sessionsOf({ personId }: Viewer): Promise<SignInSession[]> {
    if (!personId) return Promise.resolve([]);
    return Vault.manager.find(SignInSession, { where: { personId, expiresAt: MoreThan(Clock.now()) }, order: { createdAt: 'DESC' } });
  }

  /** Ends one of the viewer's own sessions at once. @throws {NotFound} of another person, or over already */
  async endSession({ personId }: Viewer, id: string): Promise<void> {
    const ended = personId && isUUID(id) ? await Vault.manager.delete(SignInSession, { id, personId }) : { affected: 0 };
    if (!ended.affected) throw new NotFound();
  }

  /** Ends every session of the viewer but the one that asks. */
  async endOtherSessions({ personId, sessionHash }: Viewer): Promise<void> {
    if (!personId || !sessionHash) throw new NotFound();
    await Vault.manager.delete(SignInSession, { personId, secretHash: Not(sessionHash) });
  }
}
