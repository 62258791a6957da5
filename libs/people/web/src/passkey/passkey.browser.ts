import { WebAuthnError, browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/**
 * The script of the passkey pages. It asks the device what the page's options say, puts the answer into the form and sends
 * it; it reaches nothing itself. Each `data-passkey` holds one form.
 */
async function answerOf(place: HTMLElement): Promise<object> {
  const optionsJSON = JSON.parse(place.dataset['options'] ?? '{}') as never;
  return place.dataset['passkey'] === 'create' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}

function show(place: HTMLElement, selector: string, shown: boolean): void {
  for (const each of place.querySelectorAll<HTMLElement>(selector)) each.hidden = !shown;
}

function problemOf(error: unknown): string {
  const known = error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
  return known ? 'known' : 'stopped';
}

function prepare(place: HTMLElement, form: HTMLFormElement): void {
  show(place, '[data-with-script]', true);
  show(place, '[data-without-script]', false);
  let asking = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    show(place, '[data-problem]', false);
    const answer = form.elements.namedItem('answer') as HTMLInputElement;
    answerOf(place).then(
      (given) => {
        answer.value = JSON.stringify(given);
        form.submit();
      },
      (error: unknown) => {
        asking = false;
        show(place, `[data-problem="${problemOf(error)}"]`, true);
      },
    );
  });
}

if (browserSupportsWebAuthn()) {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const form = place.querySelector('form');
    if (form) prepare(place, form);
  }
}
