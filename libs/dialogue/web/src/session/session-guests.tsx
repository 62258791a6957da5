import { type FragmentType, type Side, type SessionGuestsFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Figures, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { wasHeld } from '../session-states';
import { Body } from './session-facts';

export const SessionGuestsFields = graphql(`
  fragment SessionGuests on Session {
    language
    state
    seats {
      id
      side
      answer
      organisation {
        slug
        name
      }
    }
    observers {
      id
      function
      organisation {
        slug
        name
      }
    }
  }
`);

const sides: readonly Side[] = ['communities', 'government'];

export interface SessionGuestsProps {
  session: FragmentType<typeof SessionGuestsFields>;
  language: Language;
}

/** Seats and their answers, by side; and who sits in, by body and function. Never a person. */
export function SessionGuests({ session: masked, language }: SessionGuestsProps) {
  const session = read(SessionGuestsFields, masked);
  const t = dialogueWords(language);
  return (
    <>
      <Figures label={t('session.guests')}>
        {sides.map((side) => (
          <Seats key={side} {...{ language, side }} over={wasHeld(session.state)} seats={session.seats.filter((seat) => seat.side === side)} />
        ))}
      </Figures>
      <Panel title={t('session.observers')} level={3} fine={t('session.observersNote')}>
        <Observers language={language} session={session} />
      </Panel>
    </>
  );
}

type Seat = SessionGuestsFragment['seats'][number];

const byName = (a: Seat, b: Seat) => a.organisation.name.localeCompare(b.organisation.name);

interface SeatsProps {
  language: Language;
  side: Side;
  seats: Seat[];
  /** The session took place. */
  over: boolean;
}

function Seats({ language, side, seats, over }: SeatsProps) {
  const t = dialogueWords(language);
  if (!seats.length) return null;
  return (
    <Panel title={t(`sides.${side}`)} level={3}>
      <ul>
        {seats.sort(byName).map(({ id, answer, organisation }) => (
          <li key={id}>
            <Body language={language} {...organisation} /> <span className="fine">{t(`session.${over ? 'answered' : 'answers'}.${answer}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Observers({ language, session }: { language: Language; session: SessionGuestsFragment }) {
  if (!session.observers.length) return <p>{dialogueWords(language)('session.noObservers')}</p>;
  return (
    <ul>
      {session.observers.map((observer) => (
        <li key={observer.id}>
          <bdi lang={session.language}>{observer.function}</bdi>, <Body language={language} {...observer.organisation} />
        </li>
      ))}
    </ul>
  );
}
