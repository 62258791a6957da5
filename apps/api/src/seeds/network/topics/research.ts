import type { TopicExample } from '../shapes';

export const aboutResearch: TopicExample[] = [
  {
    key: 'waar-helpt-de-aanpak-het-meest',
    space: 'netwerk',
    kind: 'idea',
    theme: 'tegen-discriminatie',
    question: 'Weten wij eigenlijk welke aanpak van discriminatie het meeste helpt?',
    why: 'Er komen campagnes, lessen en projecten. Na een jaar stopt het geld en weet niemand of het hielp. Onze leden willen niet steeds opnieuw hun verhaal vertellen.',
    goodOutcome:
      'Eén eerlijk overzicht: dit helpt, dit niet, en dit weten wij nog niet. Gemaakt met de mensen om wie het gaat.',
    language: 'nl',
    author: 'meryem',
    onBehalfOf: 'vrouwenraad-noorderlicht',
    audience: 'everyone',
    state: 'following',
    events: [
      { on: -222, step: 'proposed', by: 'meryem' },
      { on: -213, step: 'opened', by: 'hanneke' },
    ],
    besideMeasuresSince: -196,
    supports: 71,
    followers: ['willem', 'imane', 'priya'],
    contributions: [
      {
        on: -210,
        by: 'willem',
        text: 'Vraag ook wat al goed gaat. Anders meet je alleen pijn, en daar kan niemand op bouwen.',
      },
      {
        on: -204,
        by: 'imane',
        text: 'Er komt een landelijk onderzoek, met ook een deel over wat goed gaat. Leden van het netwerk kijken mee naar de vragen. Doet u mee?',
      },
      {
        on: -64,
        by: 'meryem',
        text: 'Het duurt langer, omdat er ook in kleine plaatsen wordt gepraat. Dat vinden wij de moeite waard.',
      },
    ],
  },
  {
    key: 'hoofddoek-op-het-werk',
    space: 'netwerk',
    kind: 'concern',
    theme: 'tegen-discriminatie',
    question: 'Wat maken vrouwen met een hoofddoek mee als zij werk zoeken?',
    why: 'Wij horen het van verpleegkundigen, boekhouders en docenten. Het gesprek gaat goed, tot de camera aangaat. Daarna is de baan ineens vergeven.',
    goodOutcome:
      'Wij weten hoe vaak dit gebeurt en waar. Werkgevers weten wat zij kunnen doen. En een vrouw weet bij wie zij terechtkan.',
    language: 'nl',
    author: 'priya',
    onBehalfOf: 'netwerk-vakvrouwen',
    audience: 'everyone',
    state: 'following',
    events: [
      { on: -168, step: 'proposed', by: 'priya' },
      {
        on: -159,
        step: 'opened',
        by: 'hanneke',
        note: 'Dank u. Wie wil vertellen, kan dat ook onder een schuilnaam doen.',
      },
      { on: -120, step: 'scheduled', by: 'hanneke', session: 'tafel-4' },
      { on: -94, step: 'discussed', session: 'tafel-4' },
    ],
    besideMeasuresSince: -72,
    supports: 133,
    followers: ['meryem', 'dounia', 'zeynep', 'imane', 'kofi'],
    contributions: [
      {
        on: -156,
        by: 'zeynep',
        text: 'Op mijn school is het geen onderwerp meer. Ik sta voor de klas, dat is alles. Het kan dus gewoon.',
      },
      {
        on: -150,
        by: 'hatice',
        language: 'tr',
        text: 'Kızım hemşire. Hastalar onu çok seviyor ama iş bulması bir yıl sürdü. Onun gibi çok kişi var.',
      },
      {
        on: -144,
        by: 'imane',
        text: 'Er loopt al een onderzoek. De vrouwen die meedoen, lezen hun eigen deel na voordat het naar buiten gaat.',
      },
      {
        on: -18,
        by: 'priya',
        text: 'Ik heb de korte versie gelezen. Het klopt met wat wij horen. Nu willen wij zien wat werkgevers ermee doen.',
      },
    ],
  },
  {
    key: 'woorden-die-een-groep-raken',
    space: 'netwerk',
    kind: 'concern',
    theme: 'tegen-discriminatie',
    question: 'Welke woorden van de overheid raken een hele groep, en kan het anders?',
    why: 'Een vaag woord in een nota komt terug op het schoolplein. Onze kinderen moeten dan uitleggen wat een ambtenaar bedoelde.',
    goodOutcome:
      'De overheid zegt wat zij bedoelt, en over wie het wel gaat en over wie niet. Wij maken daar samen een lijst van.',
    language: 'nl',
    author: 'meryem',
    onBehalfOf: 'vrouwenraad-noorderlicht',
    audience: 'everyone',
    state: 'following',
    events: [
      { on: -196, step: 'proposed', by: 'meryem' },
      { on: -185, step: 'opened', by: 'ruben' },
      { on: -172, step: 'scheduled', by: 'hanneke', session: 'tafel-3' },
      { on: -150, step: 'discussed', session: 'tafel-3' },
    ],
    besideMeasuresSince: -121,
    supports: 76,
    followers: ['rachid', 'imane', 'idris'],
    contributions: [
      { on: -182, by: 'idris', text: 'Schrijf op wat iemand doet. Niet wat voor iemand het is.' },
      { on: -176, by: 'imane', text: 'Die zin hangt sinds vorige week in onze kamer. Dank u.' },
      { on: -110, by: 'zeynep', text: 'In de klas werkt het ook zo. Noem het gedrag, dan kan een kind er iets mee.' },
    ],
  },
];
