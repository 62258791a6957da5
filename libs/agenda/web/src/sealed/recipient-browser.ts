import { Problem, find, onSubmit, ownField, show, showWords, withWords } from './browser-parts';
import { openText, sealReply } from './seal';
import { newWords, recipientOf } from './words';

/** A recipient's page: a key from words, reading with them, and answers sealed to the author's. */
export function prepareRead(place: HTMLElement): void {
  onSubmit(place, find<HTMLFormElement>(place, '#maken'), async () => {
    const words = newWords();
    const { publicKey } = await recipientOf(words);
    showWords(place, words);
    find<HTMLInputElement>(place, '#sleutel input[name="publicKey"]').value = publicKey;
    show(place, '[data-new-key]', true);
  });
  const messages = [...place.querySelectorAll<HTMLElement>('[data-message]')];
  const reading = place.querySelector<HTMLFormElement>('#lezen');
  if (!reading) return;
  const field = ownField(reading, 'words');
  onSubmit(place, reading, async () => {
    const { keys } = await withWords(field.value, recipientOf);
    for (const message of messages) {
      const { message: id = '', envelopes = '', ciphertext = '' } = message.dataset;
      if (!ciphertext) continue;
      const text = await openText(keys, id, envelopes, ciphertext).catch(() => null);
      find(message, '[data-text]').textContent = text;
      show(message, '[data-text], [data-answer]', text !== null);
      show(message, '[data-cannot]', text === null);
    }
  });
  for (const message of messages) prepareAnswer(place, message);
}

function prepareAnswer(place: HTMLElement, message: HTMLElement): void {
  const form = find<HTMLFormElement>(message, 'form');
  const field = ownField(form, 'text');
  const { message: id = '', replyKey = '' } = message.dataset;
  onSubmit(place, form, async () => {
    const text = field.value.trim();
    if (!text || text.length > 4000) throw new Problem('TEXT');
    find<HTMLInputElement>(form, 'input[name="ciphertext"]').value = await sealReply(text, id, replyKey);
    form.submit();
  });
}
