import { Language, translator } from '@samenspraak/shared-api';
import ar from './ar.json';
import en from './en.json';
import nl from './nl.json';
import tr from './tr.json';

/** The words of this feature's mails. */
export const words = (language: Language) => translator({ nl, en, tr, ar }, language);
