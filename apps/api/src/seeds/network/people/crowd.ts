import type { Language, ParticipantExample } from '../shapes';
import { participant } from './participants';

// The rest of the network: made-up participants nobody signs in as. They make the counts of ten and more.

const chosenNames = [
  'Anouk', 'Ayşe', 'Bart', 'Chaima', 'Daan', 'Dilan', 'Elif', 'Esma', 'Farid', 'Femke', 'Gijs', 'Hind', 'Ilse',
  'Ismail', 'Jip', 'Karim', 'Lars', 'Lina', 'Maud', 'Mehmet', 'Mila', 'Nora', 'Omar', 'Pieter', 'Roos', 'Salma',
  'Sem', 'Sofia', 'Thijs', 'Umar', 'Vera', 'Wout', 'Yara', 'Youssef', 'Zoë', 'Malika',
]; // prettier-ignore
const initials = ['A.', 'B.', 'D.', 'M.', 'V.'];

// The steps are prime to each other, so that a language says nothing about a name.
const languageSets: Language[][] = [['nl'], ['nl'], ['nl', 'en'], ['nl', 'tr'], ['nl'], ['nl', 'ar'], ['en', 'nl']];

export const crowdSize = chosenNames.length * initials.length;

export const crowd: ParticipantExample[] = Array.from({ length: crowdSize }, (_, index) =>
  participant(
    'netwerk',
    `${chosenNames[index % chosenNames.length]} ${initials[Math.floor(index / chosenNames.length)]}`,
    languageSets[index % languageSets.length] ?? ['nl'],
  ),
);
