import { defineWords, type Language } from '@samenspraak/shared-web';
import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';

export const helpWords = defineWords({ nl, en, tr, ar });

export const helpRefusals = (language: Language): Record<string, string> => {
  const t = helpWords(language);
  return { HELP_CODE_UNKNOWN: t('refusals.HELP_CODE_UNKNOWN'), TOO_MANY_QUESTIONS: t('refusals.TOO_MANY_QUESTIONS') };
};
