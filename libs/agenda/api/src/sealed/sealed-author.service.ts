import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound, Viewer, allow, dayOf, standingIn } from '@samenspraak/shared-api';
import { Participant, Space, writersOf } from '@samenspraak/spaces-api';
import { nullifierOf, periodOf, periodOfToken, signBlinded } from './membership-token';
import { SealedKey } from './sealed-key.entity';
import { SealedMessage } from './sealed-message.entity';
import { SealedReply } from './sealed-reply.entity';
import type { SealedMessageInput } from './sealed.inputs';
import { NoMoreTokens, SealedNotOffered, TokenRefused, canAskToken, tokensAMonth } from './sealed.policy';
import { SpentToken } from './spent-token.entity';
import { holderOf } from './token-issue.entity';

const hashed = (authority: string) => createHash('sha256').update(authority).digest('base64url');

/** What an author does: ask a proof with their account; everything after that without one. */
@Injectable()
export class SealedAuthorService {
  /** How many people at least could have written it; null where fewer than ten could, or nobody could open it. */
  async offer(spaceId: string): Promise<number | null> {
    const open = await Database.of(SealedKey).existsBy({ spaceId });
    return open ? writersOf(await Database.find(Space, { id: spaceId })) : null;
  }

  /** Signs a blinded proof of membership. Only the number of asked proofs is kept. */
  async askToken(viewer: Viewer, spaceId: string, blinded: string): Promise<string> {
    const own = await Database.load(Participant, standingIn(viewer, spaceId)?.participantId);
    allow(canAskToken, viewer, { spaceId, government: own?.government ?? true });
    if ((await this.offer(spaceId)) === null) throw new SealedNotOffered();
    const signed = signBlinded(spaceId, blinded);
    await this.count(own?.id ?? '');
    return signed;
  }

  private async count(participantId: string): Promise<void> {
    const period = periodOf(Clock.now());
    const values = [holderOf(participantId, period), `${period}-01`, tokensAMonth];
    const counted = await Database.asPlatform(() => Database.prepared('count_token', countToken, values));
    if (!counted.length) throw new NoMoreTokens();
  }

  /**
   * Takes in a sealed text from nobody in particular. Its viewer is not asked for: who sends it must not matter. The same
   * text once more, because the answer to the first did not come through, is taken for the first.
   */
  async send({ token, authority, ...message }: SealedMessageInput): Promise<void> {
    const { spaceId, role } = message;
    const period = periodOfToken(spaceId, token);
    if (!period) throw new TokenRefused();
    if ((await this.offer(spaceId)) === null || !(await Database.of(SealedKey).existsBy({ spaceId, role }))) throw new SealedNotOffered();
    await Database.asPlatform(async () => {
      const own = { id: message.id, authority: hashed(authority) };
      if (await Database.of(SealedMessage).existsBy({ ...own, ciphertext: message.ciphertext })) return;
      const spent = { nullifier: nullifierOf(token), period };
      const once = await Database.of(SpentToken).createQueryBuilder().insert().values(spent).orIgnore().returning('nullifier').execute();
      if (!(once.raw as unknown[]).length) throw new TokenRefused();
      await Database.of(SealedMessage).insert({ ...message, ...own, receivedOn: dayOf(Clock.now()), withdrawnOn: null });
    });
  }

  /** @throws {NotFound} for wrong words, and for what was destroyed: the same answer */
  async opened(id: string, authority: string): Promise<{ message: SealedMessage; replies: SealedReply[] }> {
    return Database.asPlatform(async () => {
      const message = await Database.find(SealedMessage, { id });
      const [given, kept] = [Buffer.from(hashed(authority)), Buffer.from(message.authority)];
      if (given.length !== kept.length || !timingSafeEqual(given, kept)) throw new NotFound();
      return { message, replies: await Database.of(SealedReply).find({ where: { messageId: id }, order: { repliedOn: 'asc', id: 'asc' } }) };
    });
  }

  /** The text is destroyed; the recipients still see that there was one, and can be read their replies. */
  async withdraw(id: string, authority: string): Promise<void> {
    await this.opened(id, authority);
    const gone = { ciphertext: '', envelopes: '', withdrawnOn: dayOf(Clock.now()) };
    await Database.asPlatform(() => Database.of(SealedMessage).update({ id }, gone));
  }

  /** Text, replies and the fact that there was one: all gone. */
  async destroy(id: string, authority: string): Promise<void> {
    await this.opened(id, authority);
    await Database.asPlatform(() => Database.of(SealedMessage).delete({ id }));
  }
}

const countToken = `
  insert into token_issue (holder, month, count) values ($1, $2, 1)
  on conflict (holder, month) do update set count = token_issue.count + 1 where token_issue.count < $3
  returning count`;
