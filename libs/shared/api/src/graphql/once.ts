import { createHash, hkdfSync } from 'node:crypto';
import { Column, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../data-marks';
import { Clock } from '../clock';
import { Forgotten } from '../row-retention';
import { ContentEntity } from '../database/stores';
import { Database } from '../database/database';
import { decrypt, encrypt } from '../keys';

/**
 * The first answer to a form that may be sent twice. Kept a day. The key is a hash, and the answer, in whose address words
 * of its author can stand, opens with the form's own key alone: neither tells anything of who sent what.
 */
@ContentEntity()
@Forgotten({ keep: { for: 'P1D', from: 'at' }, when: 'true' })
export class AnsweredRequest {
  @NotPersonal()
  @PrimaryColumn('text')
  key: string;

  @NotPersonal()
  @Column('bytea', { nullable: true })
  answer: Buffer | null;

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
  const opens = keyOf(clientKey, scope);
  if (!claimed.length) return firstAnswer<T>(key, opens);
  const answer = await work();
  const sealed = encrypt(opens, Buffer.from(JSON.stringify(answer)), key);
  await Database.prepared('answer_request', 'update answered_request set answer = $2 where key = $1', [key, sealed]);
  return answer;
}

async function firstAnswer<T>(key: string, opens: Buffer): Promise<T> {
  const { answer } = await Database.find(AnsweredRequest, { key });
  return JSON.parse(decrypt(opens, answer ?? Buffer.alloc(0), key).toString()) as T;
}

/** HKDF (RFC 5869): from what the row's own key is made of, which cannot be got back from that. */
const keyOf = (clientKey: string, scope: string[]): Buffer => Buffer.from(hkdfSync('sha256', clientKey, scope.join('\n'), 'answered request', 32));
