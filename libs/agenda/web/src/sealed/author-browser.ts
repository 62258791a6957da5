import { Problem, dayIn, find, onSubmit, ownField, send, show, showWords, withWords } from './browser-parts';
import { base64url } from './base64url';
import { askProof, finishProof } from './membership';
import { type Recipient, openReply, sealText } from './seal';
import { newWords, receiptOf } from './words';

/** With an account: a proof that the server signs without seeing it. It goes on in a link, behind the `#`, which no browser sends. */
export function prepareAsk(place: HTMLElement): void {
  const form = find<HTMLFormElement>(place, 'form');
  const { space = '', tokenKey = '' } = place.dataset;
  onSubmit(place, form, async () => {
    const asked = askProof();
    const { signed } = await send<{ signed: string }>(place, 'ask', { spaceId: space, blinded: base64url(asked.blinded) });
    find<HTMLAnchorElement>(place, '[data-go]').hash = `${finishProof(asked, signed, tokenKey)}.${tokenKey}`;
    form.hidden = true;
    show(place, '[data-done]', true);
  });
}

/** Without one: seals, sends, and shows the words. */
export function prepareWrite(place: HTMLElement): void {
  const [proof = '', proofKey = ''] = location.hash.slice(1).split('.');
  show(place, proof ? '[data-writing]' : '[data-no-proof]', true);
  const form = find<HTMLFormElement>(place, 'form');
  const field = ownField(form, 'text');
  const { space = '', tokenKeys = '', keys = '[]' } = place.dataset;
  // Kept until an answer came: the same text sent again is the same text, with the same words.
  let made: ({ text: string; role: string } & Awaited<ReturnType<typeof seal>>) | undefined;
  onSubmit(place, form, async () => {
    const text = field.value.trim();
    if (!text || text.length > 4000) throw new Problem('TEXT');
    if (!tokenKeys.split(' ').includes(proofKey)) throw new Problem('KEY');
    const role = find<HTMLInputElement>(form, 'input[name="role"]:checked').value;
    if (made?.text !== text || made.role !== role) {
      const recipients = (JSON.parse(keys) as (Recipient & { role: string })[]).filter((each) => each.role === role);
      made = { text, role, ...(await seal(text, recipients)) };
    }
    await send(place, 'send', { input: { ...made.sealed, spaceId: space, role, token: proof } });
    field.value = '';
    history.replaceState(null, '', location.pathname);
    showWords(place, made.words);
    made = undefined;
    show(place, '[data-writing]', false);
    show(place, '[data-done]', true);
  });
}

async function seal(text: string, recipients: readonly Recipient[]) {
  const words = newWords();
  const { id, authority, replyKey } = await receiptOf(words);
  return { words, sealed: { id, authority, replyKey, ...(await sealText(text, id, recipients)) } };
}

interface Opened {
  receivedOn: string;
  withdrawnOn: string | null;
  replies: { role: string; ciphertext: string; repliedOn: string }[];
}

/** Replies, withdrawing and destroying, by words that stay on the page. */
export function prepareReceipt(place: HTMLElement): void {
  const form = find<HTMLFormElement>(place, 'form');
  const field = ownField(form, 'words');
  const open = async () => {
    const receipt = await withWords(field.value, receiptOf);
    const { id, authority } = receipt;
    const found = await send<Opened>(place, 'open', { id, authority });
    const texts = await Promise.all(found.replies.map(({ ciphertext }) => openReply(receipt.keys, id, ciphertext).catch(() => null)));
    draw(place, found, texts);
  };
  onSubmit(place, form, open);
  for (const each of place.querySelectorAll<HTMLFormElement>('[data-opened] form')) {
    const act = find<HTMLInputElement>(each, 'input[name="undo"]').value;
    onSubmit(place, each, async () => {
      const { id, authority } = await withWords(field.value, receiptOf);
      await send(place, act, { id, authority });
      if (act === 'withdraw') return open();
      field.value = '';
      show(place, '[data-opened]', false);
      show(place, '[data-gone]', true);
    });
  }
}

function draw(place: HTMLElement, { receivedOn, withdrawnOn, replies }: Opened, texts: (string | null)[]): void {
  find(place, '[data-sent]').textContent = dayIn(receivedOn);
  show(place, '[data-withdrawn]', withdrawnOn !== null);
  show(place, '[data-may-withdraw]', withdrawnOn === null);
  show(place, '[data-none]', replies.length === 0);
  find(place, '[data-replies]').replaceChildren(...replies.map(({ role, repliedOn }, n) => drawReply(place, role, repliedOn, texts[n] ?? null)));
  show(place, '[data-gone]', false);
  show(place, '[data-opened]', true);
}

function drawReply(place: HTMLElement, role: string, repliedOn: string, text: string | null): HTMLElement {
  const made = (name: string, content: string, className = '') => {
    const element = document.createElement(name);
    element.textContent = content;
    element.className = className;
    return element;
  };
  const reply = made('article', '', 'voice gov');
  const who = made('p', '', 'who');
  who.append(made('b', place.dataset[role] ?? ''), made('time', dayIn(repliedOn)));
  const said = made('p', text ?? place.dataset['unreadable'] ?? '');
  said.dir = 'auto';
  reply.append(who, said);
  return reply;
}
