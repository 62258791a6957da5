import { Button, ButtonRow, EmptyState, PageHead } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';

export interface ToDoProps {
  language: Language;
  /** One of each feature, most urgent first; null where nothing waits. The route puts them together. */
  sections: ReactNode[];
}

/** Everything that waits for the reader. */
export function ToDo({ language, sections }: ToDoProps) {
  const t = agendaWords(language);
  const waiting = sections.filter(Boolean);
  return (
    <>
      <PageHead title={t('toDo.title')} lead={waiting.length ? t('toDo.lead') : undefined} />
      {waiting}
      {waiting.length === 0 && (
        <EmptyState title={t('toDo.empty')}>
          <p>{t('toDo.emptyText')}</p>
          <ButtonRow>
            <Button href={`/${language}/agenda`}>{t('toDo.toAgenda')}</Button>
          </ButtonRow>
        </EmptyState>
      )}
    </>
  );
}
