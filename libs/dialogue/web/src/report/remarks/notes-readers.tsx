import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { WhoCanRead } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../../dialogue-words';

export const NotesReadersFields = graphql(`
  fragment NotesReaders on Session {
    space {
      name
    }
  }
`);

/** Who reads a working note, and until when. */
export function NotesReaders({ session, language }: { session: FragmentType<typeof NotesReadersFields>; language: Language }) {
  const t = dialogueWords(language);
  const { space } = read(NotesReadersFields, session);
  return <WhoCanRead title={t('readers.title')}>{t('remarks.readers', { space: isolated(space.name) })}</WhoCanRead>;
}
