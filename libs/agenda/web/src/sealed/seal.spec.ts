import { openReply, openText, sealReply, sealText } from './seal';
import { newWords, receiptOf, recipientOf } from './words';

const text = 'Dit durf ik niet onder mijn naam te zeggen. مرحبا';
const id = 'AAAAAAAAAAAAAAAAAAAAAA';

it('opens for each recipient, and for nobody else', async () => {
  const [one, two, other] = await Promise.all([newWords(), newWords(), newWords()].map(recipientOf));
  const { envelopes, ciphertext } = await sealText(text, id, [one!, two!].map(({ publicKey }, place) => ({ id: `${place}`, publicKey })));
  for (const { keys } of [one!, two!]) expect(await openText(keys, id, envelopes, ciphertext)).toBe(text);
  expect(await openText(other!.keys, id, envelopes, ciphertext)).toBeNull();
  expect(await openText(one!.keys, 'BAAAAAAAAAAAAAAAAAAAAA', envelopes, ciphertext)).toBeNull();
});

it('is as long for one word as for the longest text', async () => {
  const one = await recipientOf(newWords());
  const sealed = (words: string) => sealText(words, id, [{ id: '0', publicKey: one.publicKey }]);
  const [short, long] = [await sealed('Ja'), await sealed('ﷺ'.repeat(4000))];
  expect(short.ciphertext.length).toBe(long.ciphertext.length);
  expect(await openText(one.keys, id, long.envelopes, long.ciphertext)).toBe('ﷺ'.repeat(4000));
  const author = await receiptOf(newWords());
  const replies = await Promise.all(['Ja', 'n'.repeat(4000)].map((words) => sealReply(words, id, author.replyKey)));
  expect(replies[0]?.length).toBe(replies[1]?.length);
});

it('gives the same receipt for the same words, however they are typed, and none for wrong ones', async () => {
  const words = newWords();
  const [first, again] = await Promise.all([receiptOf(words), receiptOf(`  ${words.toUpperCase().replaceAll(' ', '\n')} `)]);
  expect([again.id, again.authority, again.replyKey]).toEqual([first.id, first.authority, first.replyKey]);
  expect(first.id).toMatch(/^[\w-]{22}$/);
  const swapped = words.split(' ').reverse().slice(1).join(' ');
  for (const wrong of ['', 'een twee drie', swapped]) await expect(receiptOf(wrong)).rejects.toThrow();
});

it('seals a reply to the words of its author alone', async () => {
  const [author, other] = [await receiptOf(newWords()), await receiptOf(newWords())];
  const reply = await sealReply('Dank u. Wij gaan dit na.', id, author.replyKey);
  expect(await openReply(author.keys, id, reply)).toBe('Dank u. Wij gaan dit na.');
  await expect(openReply(other.keys, id, reply)).rejects.toThrow();
});
