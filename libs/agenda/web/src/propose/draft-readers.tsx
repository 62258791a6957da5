import type { DraftFragment } from '@samenspraak/shared-graphql';
import { WhoCanRead } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { readersText } from '../readers';
import { draftPlace } from './draft-steps';

/** Who reads a draft now (its author alone), and who will; a topic that came back has its readers already. */
export function DraftReaders({ draft, language, change }: { draft: DraftFragment; language: Language; change?: boolean }) {
  const t = agendaWords(language);
  const { slug, state, audience, space } = draft;
  const link = { href: `/${language}${draftPlace(slug, 'wie')}#audience`, text: t('readers.change') };
  return (
    <WhoCanRead title={t('readers.title')} change={change ? link : undefined}>
      {state === 'draft' && t('readers.draft')} {readersText(language, audience, space, true)}{' '}
      {audience !== 'everyone' && t('readers.promise')}
    </WhoCanRead>
  );
}
