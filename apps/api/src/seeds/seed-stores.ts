import { Person, indexOf, mailAddress } from '@samenspraak/people-api';
import { Clock } from '@samenspraak/shared-api';
import { tellingSupport } from '@samenspraak/agenda-api';
import { Space, tellingReaders } from '@samenspraak/spaces-api';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { Example } from './example';
import { people } from './network';
import { plantCommitments } from './plant-commitments';
import { plantInterest } from './plant-interest';
import { plantLooks } from './plant-looks';
import { plantModeration } from './plant-moderation';
import { plantNotifications } from './plant-notifications';
import { plantParticipants, plantPersons } from './plant-people';
import { plantPlaces, plantSeats } from './plant-places';
import { plantRegister } from './plant-register';
import { plantDates } from './plant-dates';
import { plantReports } from './plant-reports';
import { plantSealed } from './plant-sealed';
import { plantSessions } from './plant-sessions';
import { plantTopics } from './plant-topics';
import { write, type Rows } from './write';

/** The content store's half of the example, in the order in which it can be written. */
export function plantContent(example: Example): Rows[] {
  const plants = [
    ...plantPlaces(example),
    ...plantParticipants(example),
    ...plantSeats(example),
    ...plantTopics(example),
    ...plantInterest(example),
    ...plantSessions(example),
    ...plantDates(example),
    ...plantReports(example),
    ...plantCommitments(example),
  ];
  const judged = [...plants, ...plantModeration(example, plants)];
  return [...judged, ...plantNotifications(example, judged), ...plantRegister(judged)];
}

/**
 * Fills both stores with the example network, as their owners. Each in one transaction and the content last: a seed that
 * was cut off left nothing that counts as filled, and can be done again.
 * @returns false when there is a network already: then nothing was changed
 */
export async function seedStores({ content, vault }: { content: DataSource; vault: DataSource }): Promise<boolean> {
  return content.transaction(async (manager) => {
    if (await manager.exists(Space)) return false;
    const example = new Example(Clock.now());
    await write(manager, [...plantContent(example), ...(await plantSealed(example))]);
    for (const figure of [...tellingReaders, tellingSupport]) await manager.query(figure);
    await vault.transaction((accounts) => plantAccounts(accounts, example));
    return true;
  });
}

/** Accounts of a seed that was cut off just before its end belong to participants that never came to be. */
async function plantAccounts(manager: EntityManager, example: Example): Promise<void> {
  await manager.delete(Person, { emailIndex: In(people.map(({ email }) => indexOf(mailAddress(email)))) });
  const persons = plantPersons(example);
  await write(manager, [...persons, ...plantLooks(example, persons)]);
}
