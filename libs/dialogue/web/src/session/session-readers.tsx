import { SpaceReadersFields, readersText } from '@samenspraak/agenda-web';
import { type Audience, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { WhoCanRead } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';

export const SessionReadersFields = graphql(`
  fragment SessionReaders on Session {
    audience
    space {
      name
      ...SpaceReaders
    }
  }
`);

export type SessionReadersData = FragmentType<typeof SessionReadersFields>;

/** A session has no author: for facilitators alone means what it says. */
export function audienceText(language: Language, audience: Audience, space: FragmentType<typeof SpaceReadersFields>): string {
  if (audience !== 'facilitators') return readersText(language, audience, space);
  return dialogueWords(language)('readers.facilitators', { space: isolated(read(SpaceReadersFields, space).name) });
}

export function sessionReadersText(language: Language, masked: SessionReadersData): string {
  const { audience, space } = read(SessionReadersFields, masked);
  return audienceText(language, audience, space);
}

export interface SessionReadersProps {
  session: SessionReadersData;
  language: Language;
  /** The text is part of the report: read by fewer people until both sides have spoken. */
  ofReport?: boolean;
}

/** Stands above every button that sends a text about a session. */
export function SessionReaders({ session, language, ofReport }: SessionReadersProps) {
  const t = dialogueWords(language);
  const { space } = read(SessionReadersFields, session);
  const first = ofReport ? `${t('report.readers', { space: isolated(space.name) })} ` : '';
  return (
    <WhoCanRead title={t('readers.title')}>
      {first}
      {sessionReadersText(language, session)}
    </WhoCanRead>
  );
}
