import { defineWords } from '@samenspraak/shared-web';
import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';

/** To whom something can be sealed: by task. */
export const recipientRoles = ['facilitator', 'moderator', 'manager'] as const;

export const sealedWords = defineWords({ nl, en, tr, ar });
