import type { Language, PersonExample } from '../shapes';
import { mandate, participant, person } from './participants';

/** Sits in a partnership for a mosque; two of them are in the network as well. */
function neighbour(space: string, key: string, name: string, displayName: string, organisation: string, role: string) {
  const languages: Language[] = ['nl'];
  const held = mandate(organisation, role, 'within_policy', -185);
  return person(key, name, participant(space, displayName, languages, [held]));
}

const withNetwork = (someone: PersonExample, displayName: string): PersonExample => {
  const [local] = someone.participants;
  const inNetwork = participant('netwerk', displayName, local?.languages ?? ['nl'], local?.mandates);
  return { ...someone, participants: [...someone.participants, inNetwork] };
};

const assen = 'partnerschap-assen';
const roosendaal = 'partnerschap-roosendaal';

export const neighbours: PersonExample[] = [
  withNetwork(
    neighbour(assen, 'karima', 'Karima Ezzouhri', 'Karima', 'de-veldkei', 'Voorzitter'),
    'Karima uit de tuin',
  ),
  neighbour(assen, 'adem', 'Adem Kılıçaslanlı', 'Adem K.', 'het-esdorp', 'Penningmeester'),
  neighbour(assen, 'yusra', 'Yusra Hadidian', 'Yusra', 'de-kanaalhaven', 'Bestuurslid sport'),
  withNetwork(
    neighbour(roosendaal, 'brahim', 'Brahim Tafraouiti', 'Brahim', 'de-spoorlinde', 'Voorzitter'),
    'Brahim van de koffie',
  ),
  neighbour(roosendaal, 'leyla', 'Leyla Demirbilekli', 'Leyla D.', 'de-turfvaart', 'Redactie buurtkrant'),
  neighbour(roosendaal, 'suleyman', 'Süleyman van Akkeren', 'Süleyman', 'de-molenwiek', 'Secretaris'),
];
