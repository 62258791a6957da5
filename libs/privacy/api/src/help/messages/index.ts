import { Language, translator } from '@samenspraak/shared-api';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

/** The words of this feature's mails. */
export const words = (language: Language) => translator({ nl, en, tr, ar }, language);
