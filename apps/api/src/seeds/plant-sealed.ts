import { createHash, randomUUID } from 'node:crypto';
import { SealedKey, SealedMessage, SealedReply } from '@samenspraak/agenda-api';
import { newWords, receiptOf, recipientOf, sealReply, sealText } from '@samenspraak/agenda-web/sealing';
import type { Example } from './example';
import { exampleRecipient, exampleWords, sealed, type SealedExample } from './network/sealed';
import { rowsOf, type Rows } from './write';

/** Texts that were sealed to the facilitators of the network, made as a browser makes them. */
export async function plantSealed(example: Example): Promise<Rows[]> {
  const { person, space } = exampleRecipient;
  const place = { spaceId: example.id('space', space), participantId: example.participantId(person, space) };
  const { publicKey } = await recipientOf(exampleWords.recipient);
  const keys = (['facilitator', 'manager'] as const).map((role) => ({ id: randomUUID(), ...place, role, publicKey }));
  const planted = await Promise.all(sealed.map((one) => plant(example, one, keys[0] as SealedKey)));
  return [
    rowsOf(SealedKey, keys),
    rowsOf(SealedMessage, planted.map(({ message }) => message)),
    rowsOf(SealedReply, planted.flatMap(({ replies }) => replies)),
  ];
}

async function plant(example: Example, one: SealedExample, key: SealedKey) {
  const { id, authority, replyKey } = await receiptOf(one.known ? exampleWords.author : newWords());
  const { role, spaceId } = key;
  const text = one.withdrawn ? { ciphertext: '', envelopes: '' } : await sealText(one.text, id, [key]);
  const receivedOn = example.calendar.date(one.on);
  const message = {
    ...{ id, spaceId, role, replyKey, ...text, receivedOn, withdrawnOn: one.withdrawn ? receivedOn : null },
    authority: createHash('sha256').update(authority).digest('base64url'),
  };
  const { reply } = one;
  if (!reply) return { message, replies: [] };
  const answered = { id: randomUUID(), messageId: id, role, ciphertext: await sealReply(reply.text, id, replyKey) };
  return { message, replies: [{ ...answered, repliedOn: example.calendar.date(reply.on) }] };
}
