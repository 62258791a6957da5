import { defineWords } from '@samenspraak/shared-web';
import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';

export const paperWords = defineWords({ nl, en, tr, ar });
