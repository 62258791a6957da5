import { randomUUID } from 'node:crypto';
import { Calendar } from './calendar';

type Kind =
  | 'organisation'
  | 'space'
  | 'seat'
  | 'participant'
  | 'person'
  | 'topic'
  | 'series'
  | 'session'
  | 'item'
  | 'report'
  | 'paragraph'
  | 'remark'
  | 'commitment'
  | 'date'
  | 'session-seat'
  | 'rule'
  | 'series-event';

/** What every part of the seed shares: one calendar, and one random id for each name in the example. */
export class Example {
  readonly calendar: Calendar;
  private readonly ids = new Map<string, string>();

  constructor(readonly now: Date) {
    this.calendar = new Calendar(now);
  }

  id(kind: Kind, key: string): string {
    const name = `${kind}:${key}`;
    const id = this.ids.get(name) ?? randomUUID();
    this.ids.set(name, id);
    return id;
  }

  /** One person's place in one space: nothing but this run knows that two of these belong together. */
  participantId(person: string, space: string): string {
    return this.id('participant', `${person}@${space}`);
  }
}
