import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { DateList, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { type SessionLineData, sessionDate } from './session-line';
import { sessionsAddress } from './sessions-choice';

export const NextSessionsFields = graphql(`
  fragment NextSessions on Query {
    nextSessions(limit: 3) {
      ...SessionLine
    }
  }
`);

/** The first sessions of all spaces the reader may see. */
export function NextSessions({ data, language }: { data: FragmentType<typeof NextSessionsFields>; language: Language }) {
  return <Coming language={language} sessions={read(NextSessionsFields, data).nextSessions} more={sessionsAddress(language, {})} />;
}

export const SpaceSessionsFields = graphql(`
  fragment SpaceSessions on Space {
    slug
    nextSessions(limit: 3) {
      ...SessionLine
    }
  }
`);

/** The first sessions of a space. */
export function SpaceSessions({ space, language }: { space: FragmentType<typeof SpaceSessionsFields>; language: Language }) {
  const { slug, nextSessions } = read(SpaceSessionsFields, space);
  return <Coming language={language} sessions={nextSessions} more={sessionsAddress(language, { space: slug })} calendar={`/kalender/ruimte/${slug}.ics`} />;
}

export const OrganisationSessionsFields = graphql(`
  fragment OrganisationSessions on Organisation {
    upcomingSessions {
      ...SessionLine
    }
  }
`);

/** The sessions an organisation's seat is invited to. */
export function OrganisationSessions(props: { organisation: FragmentType<typeof OrganisationSessionsFields>; language: Language }) {
  const { upcomingSessions } = read(OrganisationSessionsFields, props.organisation);
  return <Coming language={props.language} sessions={upcomingSessions} more={sessionsAddress(props.language, {})} />;
}

interface ComingProps {
  language: Language;
  sessions: readonly SessionLineData[];
  more: string;
  /** A calendar to subscribe to. */
  calendar?: string;
}

function Coming({ language, sessions, more, calendar }: ComingProps) {
  const t = dialogueWords(language);
  return (
    <Section title={t('next.title')} more={{ href: more, text: t('next.more') }}>
      {sessions.length ? <DateList items={sessions.map((session) => sessionDate(language, session))} /> : <p>{t('next.none')}</p>}
      {calendar && (
        <p>
          <a href={calendar}>{t('next.subscribe')}</a>
        </p>
      )}
    </Section>
  );
}
