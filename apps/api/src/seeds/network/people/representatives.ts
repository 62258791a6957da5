import type { Language, MandateExample, PersonExample } from '../shapes';
import { mandate, participant, person } from './participants';

/** Holds an organisation's seat at the table, and speaks for it in the network too, under another chosen name. */
function representative(
  key: string,
  name: string,
  [atTable, inNetwork]: [string, string],
  languages: Language[],
  held: MandateExample,
) {
  return person(
    key,
    name,
    participant('netwerk', inNetwork, languages, [held]),
    participant('dialoogtafel', atTable, languages, [held]),
  );
}

export const representatives: PersonExample[] = [
  representative(
    'samira',
    'Samira Bentahoudi',
    ['Samira Bentahoudi', 'Samira'],
    ['nl', 'ar'],
    mandate('de-waterpoort', 'Voorzitter', 'budget'),
  ),
  representative(
    'emre',
    'Emre Yıldıztepe',
    ['Emre Y.', 'Emre'],
    ['nl', 'tr'],
    mandate('de-lindeboom', 'Bestuurslid jeugd', 'within_policy'),
  ),
  representative(
    'idris',
    'Idris Kanoute-Bakker',
    ['Idris K.', 'Idris van de kust'],
    ['nl', 'en'],
    mandate('het-baken', 'Secretaris', 'within_policy'),
  ),
  representative(
    'sevda',
    'Sevda Akarsulu',
    ['Sevda Akarsulu', 'Sevda abla'],
    ['tr', 'nl'],
    mandate('de-zilverwilg', 'Yönetim kurulu üyesi', 'within_policy'),
  ),
  representative(
    'nabil',
    'Nabil Alshamiri',
    ['Nabil A.', 'نبيل'],
    ['ar', 'nl'],
    mandate('de-vuurtoren', 'منسّق المتطوّعين', 'within_policy'),
  ),
  representative(
    'rachid',
    'Rachid Oulad-Hammouch',
    ['Rachid Oulad-Hammouch', 'Rachid O.'],
    ['nl', 'ar'],
    mandate('verband-rivieren', 'Directeur', 'budget'),
  ),
  representative(
    'amina',
    'Amina Warsameh',
    ['Amina Warsameh', 'Amina W.'],
    ['nl', 'en'],
    mandate('koepel-hoogveen', 'Vicevoorzitter', 'within_policy'),
  ),
  representative(
    'meryem',
    'Meryem Gülbahçeli',
    ['Meryem Gülbahçeli', 'Meryem'],
    ['nl', 'tr'],
    mandate('vrouwenraad-noorderlicht', 'Voorzitter', 'within_policy'),
  ),
];
