import type { OrganisationExample } from '../shapes';

// All made up.
export const society: OrganisationExample[] = [
  {
    slug: 'jongerenplatform-zuid',
    name: 'Jongerenplatform Zuid (voorbeeld)',
    kind: 'youth',
    about: 'Jongeren van 15 tot 27 die hun wijk beter willen maken. Zij begonnen een huiswerkklas.',
    language: 'nl',
  },
  {
    slug: 'studenten-de-overtocht',
    name: 'Studentenvereniging De Overtocht (voorbeeld)',
    kind: 'youth',
    about: 'Studenten van mbo, hbo en universiteit die elkaar helpen aan een eerste stap.',
    language: 'nl',
  },
  {
    slug: 'de-gedeelde-tafel',
    name: 'Stichting De Gedeelde Tafel (voorbeeld)',
    kind: 'civil_society',
    about: 'Brengt buren bij elkaar aan tafel: kerk, moskee, school en winkelstraat.',
    language: 'nl',
  },
  {
    slug: 'bureau-de-weegschaal',
    name: 'Antidiscriminatiebureau De Weegschaal (voorbeeld)',
    kind: 'civil_society',
    about: 'Helpt mensen die ongelijk behandeld zijn. Luistert, legt uit en gaat mee.',
    language: 'nl',
  },
  {
    slug: 'netwerk-vakvrouwen',
    name: 'Netwerk Vakvrouwen (voorbeeld)',
    kind: 'civil_society',
    about: 'Vrouwen uit zorg, techniek en onderwijs die elkaar vooruit helpen in hun werk.',
    language: 'nl',
  },
  {
    slug: 'open-door-collective',
    name: 'Open Door Collective (voorbeeld)',
    kind: 'civil_society',
    about: 'Newcomers and long-time residents who translate, explain and walk along to the first appointment.',
    language: 'en',
  },
  {
    slug: 'onderzoekswerkplaats-dichtbij',
    name: 'Onderzoekswerkplaats Dichtbij (voorbeeld)',
    kind: 'knowledge',
    about: 'Doet onderzoek met mensen, niet over mensen. Legt elk resultaat eerst aan hen voor.',
    language: 'nl',
  },
  {
    slug: 'mbo-de-werkplaats',
    name: 'Mbo-college De Werkplaats (voorbeeld)',
    kind: 'other',
    about: 'Een school voor techniek, zorg en handel met 4.200 studenten.',
    language: 'nl',
  },
];
