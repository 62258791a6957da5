import type { Language, MandateExample, PersonExample } from '../shapes';
import { mandate, participant, person } from './participants';

/** Judges reports for the side of the communities. */
const moderator = (key: string, name: string, displayName: string, languages: Language[], ...held: MandateExample[]) =>
  person(key, name, participant('netwerk', displayName, languages, held, ['member', 'moderator']));

const member = (key: string, name: string, displayName: string, languages: Language[], ...held: MandateExample[]) =>
  person(key, name, participant('netwerk', displayName, languages, held));

export const members: PersonExample[] = [
  member(
    'bilal',
    'Bilal Achterkamp',
    'Bilal',
    ['nl', 'en'],
    mandate('jongerenplatform-zuid', 'Voorzitter', 'within_policy'),
  ),
  member('romaysa', 'Romaysa Lakhdariou', 'Romaysa', ['nl', 'ar'], mandate('studenten-de-overtocht', 'Bestuurslid')),
  member('noortje', 'Noortje Wiekeveld', 'Noortje W.', ['nl'], mandate('de-gedeelde-tafel', 'Coördinator')),
  moderator(
    'kofi',
    'Kofi Mensah-de Wit',
    'Kofi',
    ['nl', 'en'],
    mandate('bureau-de-weegschaal', 'Klachtbehandelaar', 'within_policy'),
  ),
  moderator('priya', 'Priya Ramlochansing', 'Priya', ['nl', 'en'], mandate('netwerk-vakvrouwen', 'Voorzitter')),
  member('grace', 'Grace Adeyemi-Smit', 'Grace', ['en', 'nl'], mandate('open-door-collective', 'Co-founder')),
  member(
    'willem',
    'Willem Stroombergen',
    'Willem S.',
    ['nl', 'en'],
    mandate('onderzoekswerkplaats-dichtbij', 'Onderzoeker'),
  ),
  member(
    'fleur',
    'Fleur Hagedoornse',
    'Fleur',
    ['nl'],
    mandate('mbo-de-werkplaats', 'Stagecoördinator', 'within_policy'),
  ),
  // Without a mandate: they speak for themselves, under the name they chose here.
  member('dounia', 'Dounia Merzoukian', 'Moeder van drie', ['nl']),
  member('hatice', 'Hatice Özdereli', 'Hatice', ['tr', 'nl']),
  member('waleed', 'Waleed Qasimani', 'وليد', ['ar', 'nl']),
  member('mees', 'Mees van Lieverveld', 'Wijkagent, Politie', ['nl'], mandate('politie', 'Wijkagent')),
  member('zeynep', 'Zeynep Korkmazer', 'Zeynep, docent', ['nl', 'tr']),
  member('jamal', 'Jamal Ferrierman', 'Jamal', ['nl', 'en']),
];
