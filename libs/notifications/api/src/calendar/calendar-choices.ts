import type { Addressee } from '@samenspraak/people-api';
import { Database, Vault } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { MailFrequency } from '../preference.entity';
import { frequenciesOf } from '../preference.queries';
import { CalendarChoice } from './calendar-choice.entity';

/** What someone wants of appointments by mail. */
export interface Wanted {
  invites: boolean;
  neutral: boolean;
}

/** Whoever wants no mail gets no appointments either, unless they said that they do. */
export const wantedOf = (choice: Pick<CalendarChoice, 'invites' | 'neutral'> | null | undefined, frequency: MailFrequency | undefined): Wanted => ({
  invites: choice?.invites ?? frequency !== MailFrequency.off,
  neutral: choice?.neutral ?? false,
});

/** By person. For the worker alone. */
export async function wishesOf(addressees: Addressee[]): Promise<Map<string, Wanted>> {
  const personIds = [...new Set(addressees.map(({ personId }) => personId))];
  const choices = personIds.length ? await Vault.manager.findBy(CalendarChoice, { personId: In(personIds) }) : [];
  const chosen = new Map(choices.map((choice) => [choice.personId, choice]));
  const frequencies = await Database.asPlatform(() => frequenciesOf(addressees));
  return new Map(addressees.map(({ personId, participantId }) => [personId, wantedOf(chosen.get(personId), frequencies.get(participantId))]));
}
