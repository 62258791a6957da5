import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';
import { defineWords } from './words';

/** The words of the frame, of refusals and of what every feature's forms share. */
export const siteWords = defineWords({ nl, en, tr, ar });
