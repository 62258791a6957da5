import { type DateChoice, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { type Fact, Facts, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { whenText } from '../times';
import { datesWords } from './dates-words';

export const PollDatesFields = graphql(`
  fragment PollDates on DatePoll {
    chosenDateId
    dates {
      id
      startsAt
      endsAt
    }
    answers {
      dateId
      seatId
      choice
    }
  }
`);

interface Seat {
  id: string;
  side: string;
  organisation: { name: string };
}

export interface PollDatesProps {
  poll: FragmentType<typeof PollDatesFields>;
  session: { seats: readonly Seat[] };
  language: Language;
}

const choices: readonly DateChoice[] = ['yes', 'if_needed', 'no'];

/** Each date with what the seats said of it; the chosen one says so. */
export function PollDates({ poll: masked, session, language }: PollDatesProps) {
  const { dates, answers, chosenDateId } = read(PollDatesFields, masked);
  const said = (dateId: string) => new Map(answers.filter((each) => each.dateId === dateId).map(({ seatId, choice }) => [seatId, choice]));
  const t = datesWords(language);
  return dates.map((date) => (
    <Panel key={date.id} level={3} title={whenText(language, date)} tone={date.id === chosenDateId ? 'ok' : undefined} fine={countsText(language, said(date.id), session.seats)}>
      {date.id === chosenDateId && <p>{t('became')}</p>}
      <Facts items={factsOf(language, said(date.id), session.seats)} />
    </Panel>
  ));
}

/** What the seats said of one date, by seat. */
type Said = ReadonlyMap<string, DateChoice>;

function countsText(language: Language, said: Said, seats: readonly Seat[]): string {
  const yes = (side: string) => seats.filter((seat) => seat.side === side && said.get(seat.id) === 'yes').length;
  const no = [...said.values()].filter((choice) => choice === 'no').length;
  return datesWords(language)('counts', { communities: yes('communities'), government: yes('government'), no });
}

function factsOf(language: Language, said: Said, seats: readonly Seat[]): Fact[] {
  const t = datesWords(language);
  const facts = [...choices, null].map((choice) => ({ choice, names: seats.filter(({ id }) => (said.get(id) ?? null) === choice).map(({ organisation }) => organisation.name) }));
  return facts.flatMap(({ choice, names }) => (names.length ? [{ term: t(`choice.${choice ?? 'none'}`), value: <Names names={names} /> }] : []));
}

function Names({ names }: { names: string[] }) {
  return names.map((name, place) => (
    <span key={name}>
      {place > 0 && <br />}
      <bdi>{name}</bdi>
    </span>
  ));
}
