import type { TopicExample } from '../shapes';

/** Topics not everyone may read. */
export const behindTheDoor: TopicExample[] = [
  {
    key: 'vrijwilligers-die-stoppen',
    space: 'netwerk',
    kind: 'concern',
    theme: 'samen-werken',
    question: 'Waarom stoppen onze beste vrijwilligers, en wat helpt?',
    why: 'In een jaar stopten er zeven. Niet om ruzie. Zij waren moe.',
    goodOutcome: '',
    language: 'nl',
    author: 'noortje',
    onBehalfOf: 'de-gedeelde-tafel',
    audience: 'everyone',
    state: 'draft',
    events: [],
    supports: 0,
    followers: [],
    contributions: [],
  },
  {
    key: 'niet-vrij-om-te-spreken',
    space: 'netwerk',
    kind: 'concern',
    theme: 'samen-werken',
    question: 'Wat kan ik doen als ik mij in een gesprek niet vrij voel?',
    why: 'De laatste keer zat mijn leidinggevende ook in de zaal. Ik heb toen niets gezegd, terwijl ik daarvoor was gekomen.',
    goodOutcome: 'Dat u weet dat dit gebeurt. En dat er een manier is om toch iets in te brengen.',
    language: 'nl',
    author: 'hatice',
    audience: 'facilitators',
    state: 'open',
    events: [
      { on: -24, step: 'proposed', by: 'hatice' },
      {
        on: -20,
        step: 'opened',
        by: 'hanneke',
        note: 'Dank u voor uw vertrouwen. Alleen de procesbegeleiders lezen dit. Wij zetten voortaan voor elk gesprek een halfuur apart voor wie liever eerst alleen praat.',
      },
    ],
    supports: 0,
    followers: [],
    contributions: [{ on: -19, by: 'hatice', text: 'Dat halfuur zou mij hebben geholpen. Dank u wel.' }],
  },
];
