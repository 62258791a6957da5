import type { Addressee } from '@samenspraak/people-api';
import { Database } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { MailFrequency, Preference } from './preference.entity';

/** How often each participant's person wants mail: what they chose in any space counts in every one. */
export async function frequenciesOf(addressees: Addressee[]): Promise<Map<string, MailFrequency>> {
  const ids = [...new Set(addressees.flatMap(({ participantIds }) => participantIds))];
  const chosen = ids.length ? await Database.of(Preference).findBy({ participantId: In(ids) }) : [];
  const byParticipant = new Map(chosen.map(({ participantId, mail }) => [participantId, mail]));
  return new Map(addressees.map(({ participantId, participantIds }) => [participantId, chosenBy(participantIds, byParticipant)]));
}

/** They are all the same, but for a participant that came after the choice. */
function chosenBy(participantIds: readonly string[], chosen: Map<string, MailFrequency>): MailFrequency {
  return participantIds.map((id) => chosen.get(id)).find((mail) => mail !== undefined) ?? MailFrequency.at_once;
}
