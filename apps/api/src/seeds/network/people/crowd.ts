import type { Language, ParticipantExample } from '../shapes';
import { mandate, participant } from './participants';

// The rest of the network: made-up participants nobody signs in as. They make the counts of ten and more.

const chosenNames = [
  'Anouk', 'Ayşe', 'Bart', 'Chaima', 'Daan', 'Dilan', 'Elif', 'Esma', 'Farid', 'Femke', 'Gijs', 'Hind', 'Ilse',
  'Ismail', 'Jip', 'Karim', 'Lars', 'Lina', 'Maud', 'Mehmet', 'Mila', 'Nora', 'Omar', 'Pieter', 'Roos', 'Salma',
  'Sem', 'Sofia', 'Thijs', 'Umar', 'Vera', 'Wout', 'Yara', 'Youssef', 'Zoë', 'Malika',
]; // prettier-ignore
const initials = ['A.', 'B.', 'D.', 'M.', 'V.'];

// The steps are prime to each other, so that a language says nothing about a name.
const languageSets: Language[][] = [['nl'], ['nl'], ['nl', 'en'], ['nl', 'tr'], ['nl'], ['nl', 'ar'], ['en', 'nl']];

const inNetwork: ParticipantExample[] = Array.from({ length: chosenNames.length * initials.length }, (_, index) =>
  participant(
    'netwerk',
    `${chosenNames[index % chosenNames.length]} ${initials[Math.floor(index / chosenNames.length)]}`,
    languageSets[index % languageSets.length] ?? ['nl'],
  ),
);

/** Others of a mosque or umbrella with a seat. */
const of = (space: string, role: string, places: Record<string, string[]>): ParticipantExample[] =>
  Object.entries(places).flatMap(([organisation, names]) =>
    names.map((name) => participant(space, name, ['nl'], [mandate(organisation, role, 'nothing', -180)])),
  );

/** Colleagues of a body of the State: they show as their function. */
const colleagues = (space: string, organisation: string, body: string, roles: string[]): ParticipantExample[] =>
  roles.map((role) => participant(space, `${role}, ${body}`, ['nl'], [mandate(organisation, role, 'nothing', -180)]));

const atTable = [
  ...colleagues('dialoogtafel', 'ess', 'ESS', ['Verslaglegger']),
  ...colleagues('dialoogtafel', 'ministerie-szw', 'Ministerie van SZW', ['Programmamanager']),
  ...colleagues('dialoogtafel', 'ministerie-bzk', 'Ministerie van BZK', ['Adviseur']),
  ...of('dialoogtafel', 'Plaatsvervanger', {
    'de-waterpoort': ['Ilham'],
    'de-lindeboom': ['Furkan'],
    'het-baken': ['Marieke K.'],
    'de-zilverwilg': ['Nurten'],
    'de-vuurtoren': ['Sami'],
    'verband-rivieren': ['Anwar R.'],
    'koepel-hoogveen': ['Tuba'],
    'vrouwenraad-noorderlicht': ['Loubna'],
  }),
];

const inAssen = [
  ...colleagues('partnerschap-assen', 'gemeente-assen', 'Gemeente Assen', [
    'Wijkregisseur',
    'Adviseur sport',
    'Medewerker taalloket',
  ]),
  ...of('partnerschap-assen', 'Vrijwilliger', {
    'de-veldkei': ['Houda', 'Jan van de tuin', 'Rabia', 'Kees'],
    'het-esdorp': ['Serpil', 'Geert', 'Hüseyin', 'Wieke'],
    'de-kanaalhaven': ['Anas', 'Roos van het voetbal', 'Zakaria', 'Fatna'],
  }),
];

const inRoosendaal = [
  ...colleagues('partnerschap-roosendaal', 'gemeente-roosendaal', 'Gemeente Roosendaal', [
    'Wijkmanager',
    'Adviseur jeugd',
    'Adviseur werk',
  ]),
  ...of('partnerschap-roosendaal', 'Vrijwilliger', {
    'de-spoorlinde': ['Naima', 'Toon van de trein', 'Hakim', 'Ria'],
    'de-turfvaart': ['Semra', 'Opa Cor', 'Yasin', 'Lieke', 'Bram van de krant'],
    'de-molenwiek': ['Hülya', 'Sjaak', 'Dunya', 'Bennie'],
  }),
];

export const crowd: ParticipantExample[] = [...inNetwork, ...atTable, ...inAssen, ...inRoosendaal];
