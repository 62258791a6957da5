import { prepareAsk, prepareReceipt, prepareWrite } from './author-browser';
import { show } from './browser-parts';
import { prepareRead } from './recipient-browser';

/**
 * The script of the sealed pages. What is typed stays in the browser; what leaves it is sealed. Names are taken off the
 * fields before anything is shown, so that no form can send them by mistake.
 */
const prepare = { ask: prepareAsk, write: prepareWrite, receipt: prepareReceipt, read: prepareRead };

for (const place of document.querySelectorAll<HTMLElement>('[data-sealed]')) {
  prepare[place.dataset['sealed'] as keyof typeof prepare](place);
  show(place, '[data-with-script]', true);
  show(place, '[data-without-script]', false);
}
