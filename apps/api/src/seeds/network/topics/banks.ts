import type { TopicExample } from '../shapes';

export const aboutBanks: TopicExample[] = [
  {
    key: 'rekening-voor-onze-stichting',
    space: 'netwerk',
    kind: 'concern',
    theme: 'tegen-discriminatie',
    question: 'Waarom duurt het zo lang om een rekening te openen voor onze stichting?',
    why: 'Wij richtten een stichting op voor huiswerkhulp. Vier banken vroegen steeds meer papieren. Na elf maanden hadden wij nog geen rekening. De vrijwilligers betaalden de boeken zelf.',
    goodOutcome:
      'Elke bank vraagt hetzelfde en zegt waarom. Binnen zes weken is er een antwoord. En bij nee staat erbij wat er mist.',
    language: 'nl',
    author: 'samira',
    onBehalfOf: 'de-waterpoort',
    audience: 'everyone',
    state: 'following',
    events: [
      { on: -128, step: 'proposed', by: 'samira' },
      {
        on: -119,
        step: 'opened',
        by: 'hanneke',
        note: 'Wij horen dit vaker. Wie heeft een brief van een bank die hij wil laten zien?',
      },
    ],
    besideMeasuresSince: -78,
    supports: 156,
    followers: ['rachid', 'kofi', 'karima', 'brahim', 'idris', 'sanne'],
    contributions: [
      {
        on: -115,
        by: 'brahim',
        text: 'Bij ons ging het om een rekening voor de voedselbank. De bank vroeg wie er kwam eten. Dat weten wij niet, en dat vragen wij ook niet.',
      },
      {
        on: -109,
        by: 'idris',
        text: 'Wij hebben een map met alle papieren op volgorde. Wie wil, mag die van ons hebben.',
      },
      {
        on: -78,
        by: 'sanne',
        text: 'Wij hebben banken gevraagd wat zij doen om ongelijke behandeling te voorkomen. Uw voorbeelden helpen ons.',
      },
      {
        on: -31,
        by: 'marit',
        text: 'Het onderzoek loopt. Wij zoeken nog stichtingen die willen vertellen. Uw elf maanden horen daarbij.',
      },
      {
        on: -9,
        by: 'samira',
        text: 'De datum van het onderzoek is voorbij. Wij wachten nog, en wij blijven het netjes vragen.',
      },
    ],
  },
];
