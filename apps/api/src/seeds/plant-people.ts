import { Participation, Person, PersonKey, mailAddress, newAccount } from '@samenspraak/people-api';
import { Language } from '@samenspraak/shared-api';
import { Mandate, MandateReach, OrganisationKind, Participant, sideOf } from '@samenspraak/spaces-api';
import type { Example } from './example';
import { crowd, organisations, people, type ParticipantExample } from './network';
import { publicSpeakers } from './public-speakers';
import { rowsOf, type Rows } from './write';

/** The public half: who takes part where, under which name, speaking for whom. */
export function plantParticipants(example: Example): Rows[] {
  const speakers = publicSpeakers(example);
  const all = [
    ...named(example),
    ...crowd.map((one) => ({ id: example.participantId(one.displayName, one.space), ...one })),
  ];
  return [
    rowsOf(
      Participant,
      all.map(({ id, space, displayName, languages, roles, mandates }) => ({
        ...{
          id,
          spaceId: example.id('space', space),
          displayName,
          roles,
          languages: languages.map((one) => Language[one]),
        },
        ...{ government: mandates.some(ofTheState), speaksPublicly: speakers.has(id) },
      })),
    ),
    rowsOf(
      Mandate,
      all.flatMap(({ id, mandates }) =>
        mandates.map(({ organisation, role, mayPromise, from, to }) => ({
          ...{ participantId: id, organisationId: example.id('organisation', organisation), function: role },
          ...{ mayPromise: MandateReach[mayPromise], validFrom: example.calendar.date(from) },
          validTo: to === undefined ? undefined : example.calendar.date(to),
        })),
      ),
    ),
  ];
}

/** The private half, for the vault: the accounts of those one can sign in as. The crowd has none. */
export function plantPersons(example: Example): Rows[] {
  const accounts = people.map(({ key, email, participants }) =>
    newAccount({
      ...{ id: example.id('person', key), email: mailAddress(email), createdAt: example.calendar.moment(-299) },
      language: Language[participants[0]?.languages[0] ?? 'nl'],
    }),
  );
  const participations = people.flatMap(({ key, participants }) =>
    participants.map(({ space }) => ({
      participantId: example.participantId(key, space),
      personId: example.id('person', key),
    })),
  );
  return [
    rowsOf(
      Person,
      accounts.map(({ person }) => person),
    ),
    rowsOf(
      PersonKey,
      accounts.map(({ key }) => key),
    ),
    rowsOf(Participation, participations),
  ];
}

const named = (example: Example) =>
  people.flatMap(({ key, participants }) =>
    participants.map((one) => ({ id: example.participantId(key, one.space), ...one })),
  );

const stateBodies = new Set(
  organisations.filter(({ kind }) => sideOf({ kind: OrganisationKind[kind] }) === 'government').map(({ slug }) => slug),
);
const ofTheState = ({ organisation }: ParticipantExample['mandates'][number]) => stateBodies.has(organisation);
