import { createHash } from 'node:crypto';
import { Column, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../data-marks';
import { Clock } from '../clock';
import { Forgotten } from '../row-retention';
import { ContentEntity } from '../database/stores';
import { Database } from '../database/database';

/** The first answer to a form that may be sent twice. Kept a day; the key is a hash, so it tells nothing of who sent it. */
@ContentEntity()
@Forgotten({ keep: { for: 'P1D', from: 'at' }, when: 'true' })
export class AnsweredRequest {
  @NotPersonal()
  @PrimaryColumn('text')
  key: string;

  @NotPersonal()
  @Column('jsonb', { nullable: true })
  answer: unknown;

  @NotPersonal()
  @Column('timestamptz')
  at: Date;
}

/**
 * Does the work once per key; a repeat gets the first answer, also when both come at the same moment (the second waits
 * for the first one's transaction).
 * @param scope what makes the key the sender's own: session and operation
 */
export async function once<T>(clientKey: string | undefined, scope: string[], work: () => Promise<T>): Promise<T> {
  if (!clientKey) return work();
  const key = createHash('sha256').update([clientKey, ...scope].join('\n')).digest('base64url');
  const claimed = await Database.prepared(
    'claim_request',
    'insert into answered_request (key, at) values ($1, $2) on conflict do nothing returning key',
    [key, Clock.now()],
  );
  if (!claimed.length) return (await Database.find(AnsweredRequest, { key })).answer as T;
  const answer = await work();
  await Database.of(AnsweredRequest).update({ key }, { answer: answer as never });
  return answer;
}
