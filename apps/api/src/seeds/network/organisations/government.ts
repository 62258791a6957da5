import type { OrganisationExample } from '../shapes';

// Real public bodies under their public names, because the letter names them or their task.
// What they do in the example network is made up.
export const government: OrganisationExample[] = [
  {
    slug: 'ministerie-szw',
    name: 'Ministerie van SZW',
    kind: 'ministry',
    about:
      'Sociale Zaken en Werkgelegenheid. Stuurde de brief waaruit dit netwerk komt. Gaat over werk, inkomen en samen leven.',
    language: 'nl',
  },
  {
    slug: 'ess',
    name: 'ESS (Expertise-unit Sociale Stabiliteit)',
    kind: 'ministry',
    about:
      'Onderdeel van het Ministerie van SZW. Begeleidt het netwerk en de dialoogtafel. Helpt gemeenten die hun contacten willen vernieuwen.',
    language: 'nl',
  },
  {
    slug: 'ministerie-bzk',
    name: 'Ministerie van BZK',
    kind: 'ministry',
    about:
      'Binnenlandse Zaken en Koninkrijksrelaties. Leidt de aanpak van discriminatie en het werk aan de jaarlijkse cijfers.',
    language: 'nl',
  },
  {
    slug: 'ministerie-financien',
    name: 'Ministerie van Financiën',
    kind: 'ministry',
    about: 'Gaat over de regels voor banken. Onderzoekt of die regels mensen ongelijk raken.',
    language: 'nl',
  },
  {
    slug: 'ministerie-ocw',
    name: 'Ministerie van OCW',
    kind: 'ministry',
    about:
      'Onderwijs, Cultuur en Wetenschap. Maakt met scholen en bedrijven afspraken over stages zonder discriminatie.',
    language: 'nl',
  },
  {
    slug: 'politie',
    name: 'Politie',
    kind: 'public_body',
    about: 'Neemt aangiften op. Het Expertisecentrum Aanpak Discriminatie kijkt zaken nog eens na.',
    language: 'nl',
  },
  {
    slug: 'dnb',
    name: 'De Nederlandsche Bank (DNB)',
    kind: 'public_body',
    about: 'Houdt toezicht op banken. Onderzoekt wat banken doen om discriminatie te voorkomen.',
    language: 'nl',
  },
  {
    slug: 'ncdr',
    name: 'Nationaal Coördinator tegen Discriminatie en Racisme (NCDR)',
    kind: 'public_body',
    about: 'Jaagt de aanpak van discriminatie aan. Kijkt bij de dialoogtafel mee, altijd vooraf aangekondigd.',
    language: 'nl',
  },
  {
    slug: 'gemeente-assen',
    name: 'Gemeente Assen',
    kind: 'municipality',
    municipalityCode: 'GM0106',
    about: 'Deze gemeente bestaat. Wat zij hier doet en zegt is een verzonnen voorbeeld.',
    language: 'nl',
  },
  {
    slug: 'gemeente-deventer',
    name: 'Gemeente Deventer',
    kind: 'municipality',
    municipalityCode: 'GM0150',
    about: 'Deze gemeente bestaat. Wat zij hier doet en zegt is een verzonnen voorbeeld.',
    language: 'nl',
  },
  {
    slug: 'gemeente-roosendaal',
    name: 'Gemeente Roosendaal',
    kind: 'municipality',
    municipalityCode: 'GM1674',
    about: 'Deze gemeente bestaat. Wat zij hier doet en zegt is een verzonnen voorbeeld.',
    language: 'nl',
  },
];
