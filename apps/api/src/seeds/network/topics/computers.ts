import type { TopicExample } from '../shapes';

export const aboutComputers: TopicExample[] = [
  {
    key: 'als-de-computer-kiest',
    space: 'netwerk',
    kind: 'development',
    theme: 'tegen-discriminatie',
    question: 'Wie kijkt mee als een computer over mensen beslist?',
    why: 'Steeds vaker rekent een computer uit wie extra controle krijgt. Een medewerker ziet alleen de uitkomst. Wij zien in ons onderzoek dat mensen dan nergens terechtkunnen met de vraag: waarom ik?',
    goodOutcome:
      'Iedereen kan in één zin lezen waarom hij is gekozen. En er is een loket dat meekijkt als dat niet klopt.',
    language: 'nl',
    author: 'willem',
    onBehalfOf: 'onderzoekswerkplaats-dichtbij',
    audience: 'everyone',
    state: 'discussed',
    events: [
      { on: -90, step: 'proposed', by: 'willem' },
      {
        on: -79,
        step: 'opened',
        by: 'ruben',
        note: 'Een onderwerp voor het hele netwerk. Wie heeft dit zelf meegemaakt?',
      },
      { on: -38, step: 'scheduled', by: 'hanneke', session: 'tafel-5' },
      { on: -16, step: 'discussed', session: 'tafel-5' },
    ],
    besideMeasuresSince: -60,
    supports: 58,
    followers: ['joost', 'kofi', 'bilal'],
    contributions: [
      {
        on: -74,
        by: 'kofi',
        text: 'Bij ons komt dit elke maand binnen. Mensen krijgen een brief en snappen niet waarom.',
      },
      {
        on: -60,
        by: 'joost',
        text: 'Er komt toezicht. Wij willen ook weten welke brief het beste uitlegt wat er is gebeurd. Mogen wij er drie aan u voorleggen?',
      },
      { on: -57, by: 'willem', text: 'Graag. Dan leggen wij ze ook voor aan twintig mensen uit ons onderzoek.' },
    ],
  },
];
