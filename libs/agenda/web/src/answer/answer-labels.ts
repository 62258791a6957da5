import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import type { AnswerAct } from './answer-choices';

/** The fields of an answer in their order on the page, for the error summary. */
export function answerLabels(language: Language, act: AnswerAct): Record<string, string> {
  const t = agendaWords(language);
  return {
    ...(act === 'refer' ? { organisationId: t('answer.body') } : {}),
    ...(act === 'merge' ? { into: t('answer.into') } : {}),
    text: t(`answer.texts.${act}`),
    ...(act === 'decline' ? { whatWouldChange: t('answer.whatWouldChange') } : {}),
    language: t('answer.language'),
  };
}
