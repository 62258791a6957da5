import type { Day, Language, MandateExample, MayPromise, ParticipantExample, PersonExample, Role } from '../shapes';

// One line per place in the example: who sits where, under which chosen name, speaking for whom.

export const mandate = (
  organisation: string,
  role: string,
  mayPromise: MayPromise = 'nothing',
  from: Day = -300,
  to?: Day,
): MandateExample => ({ organisation, role, mayPromise, from, to });

export const participant = (
  space: string,
  displayName: string,
  languages: Language[],
  mandates: MandateExample[] = [],
  roles: Role[] = ['member'],
): ParticipantExample => ({ space, displayName, languages, roles, mandates });

export const person = (key: string, name: string, ...participants: ParticipantExample[]): PersonExample => ({
  key,
  name,
  email: `${key}@voorbeeld.example`,
  participants,
});
