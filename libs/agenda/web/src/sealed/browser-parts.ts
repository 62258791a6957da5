/** What the scripts of the sealed pages share: finding, showing, and sending without saying who. */
export const find = <T extends HTMLElement>(place: ParentNode, selector: string): T => {
  const found = place.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector} on this page`);
  return found;
};

export function show(place: ParentNode, selector: string, shown: boolean): void {
  for (const each of place.querySelectorAll<HTMLElement>(selector)) each.hidden = !shown;
}

/** Twelve words, each with its number: for paper. */
export function showWords(place: ParentNode, words: string): void {
  const lines = words.split(' ').map((word) => Object.assign(document.createElement('li'), { textContent: word }));
  find(place, '[data-words]').replaceChildren(...lines);
}

/** A no, by its code on the page. */
export class Problem extends Error {}

/** @throws {Problem} with the API's code */
export async function send<Data>(place: HTMLElement, act: string, variables: object): Promise<Data> {
  const reply = await fetch('/api/verzegeld', {
    ...{ method: 'POST', cache: 'no-store', redirect: 'error', headers: { 'content-type': 'application/json' } },
    credentials: act === 'ask' ? 'same-origin' : 'omit',
    body: JSON.stringify({ act, token: place.dataset['token'], variables }),
  });
  const { data, code } = (await reply.json()) as { data?: Data; code?: string };
  if (!reply.ok || !data) throw new Problem(code);
  return data;
}

/** A field whose value never leaves the page: without a name no form sends it. */
export function ownField(place: ParentNode, name: string): HTMLTextAreaElement {
  const field = find<HTMLTextAreaElement>(place, `textarea[name="${name}"]`);
  field.removeAttribute('name');
  field.autocomplete = 'off';
  field.spellcheck = false;
  return field;
}

/** Does the work instead of sending the form; one at a time, and a problem is shown in words. */
export function onSubmit(place: HTMLElement, form: HTMLFormElement, work: () => Promise<void>): void {
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    show(place, '[data-problem]', false);
    work()
      .catch((error: unknown) => {
        const code = error instanceof Problem ? error.message : 'OTHER';
        const known = place.querySelector(`[data-problem="${CSS.escape(code)}"]`) ? code : 'OTHER';
        show(place, `[data-problem="${known}"]`, true);
        place.querySelector(`[data-problem="${known}"]`)?.scrollIntoView({ block: 'center' });
      })
      .finally(() => {
        busy = false;
      });
  });
}

/** A day as the page's language writes it. */
export const dayIn = (day: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** @throws {Problem} WORDS */
export async function withWords<T>(words: string, use: (words: string) => Promise<T>): Promise<T> {
  return use(words).catch(() => {
    throw new Problem('WORDS');
  });
}
