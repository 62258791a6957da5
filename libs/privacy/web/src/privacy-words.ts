import { defineWords } from '@samenspraak/shared-web';
import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';

/** The words of the overview. Each folder beside this file has words of its own, in its own `messages`. */
export const privacyWords = defineWords({ nl, en, tr, ar });
