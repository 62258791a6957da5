import type { Language, MandateExample, PersonExample } from '../shapes';
import { mandate, participant, person } from './participants';

const table = 'dialoogtafel';

/** Holds an organisation's seat at the table, and speaks for it in the network too. */
function representative(key: string, name: string, displayName: string, languages: Language[], held: MandateExample) {
  return person(
    key,
    name,
    participant('netwerk', displayName, languages, [held]),
    participant(table, displayName, languages, [held]),
  );
}

export const representatives: PersonExample[] = [
  representative(
    'samira',
    'Samira Bentahoudi',
    'Samira Bentahoudi',
    ['nl', 'ar'],
    mandate('de-waterpoort', 'Voorzitter', 'budget'),
  ),
  representative(
    'emre',
    'Emre Yıldıztepe',
    'Emre Y.',
    ['nl', 'tr'],
    mandate('de-lindeboom', 'Bestuurslid jeugd', 'within_policy'),
  ),
  representative(
    'idris',
    'Idris Kanoute-Bakker',
    'Idris K.',
    ['nl', 'en'],
    mandate('het-baken', 'Secretaris', 'within_policy'),
  ),
  representative(
    'sevda',
    'Sevda Akarsulu',
    'Sevda Akarsulu',
    ['tr', 'nl'],
    mandate('de-zilverwilg', 'Yönetim kurulu üyesi', 'within_policy'),
  ),
  representative(
    'nabil',
    'Nabil Alshamiri',
    'Nabil',
    ['ar', 'nl'],
    mandate('de-vuurtoren', 'منسّق المتطوّعين', 'within_policy'),
  ),
  representative(
    'rachid',
    'Rachid Oulad-Hammouch',
    'Rachid Oulad-Hammouch',
    ['nl', 'ar'],
    mandate('verband-rivieren', 'Directeur', 'budget'),
  ),
  representative(
    'amina',
    'Amina Warsameh',
    'Amina W.',
    ['nl', 'en'],
    mandate('koepel-hoogveen', 'Vicevoorzitter', 'within_policy'),
  ),
  representative(
    'meryem',
    'Meryem Gülbahçeli',
    'Meryem G.',
    ['nl', 'tr'],
    mandate('vrouwenraad-noorderlicht', 'Voorzitter', 'within_policy'),
  ),
];
