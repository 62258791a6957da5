import type { TopicExample } from '../shapes';

export const aboutWork: TopicExample[] = [
  {
    key: 'brieven-eerlijk-lezen',
    space: 'netwerk',
    kind: 'concern',
    theme: 'gelijke-kansen',
    question: 'Hoe zorgen wij dat elke sollicitatiebrief eerlijk wordt gelezen?',
    why: 'Twee van onze leden stuurden dezelfde brief met een andere naam. De ene kreeg vier gesprekken, de andere geen. Dat is geen toeval meer.',
    goodOutcome: 'Bedrijven kiezen vooraf waar zij op letten. Zij schrijven op waarom iemand het niet werd.',
    language: 'nl',
    author: 'priya',
    onBehalfOf: 'netwerk-vakvrouwen',
    audience: 'everyone',
    state: 'following',
    events: [
      { on: -218, step: 'proposed', by: 'priya' },
      { on: -208, step: 'opened', by: 'hanneke' },
    ],
    besideMeasuresSince: -188,
    supports: 104,
    followers: ['fleur', 'romaysa', 'imane'],
    contributions: [
      {
        on: -204,
        by: 'fleur',
        text: 'Op onze school oefenen bedrijven met een vaste vragenlijst. Eén baas zei: nu weet ik pas wat ik zoek.',
      },
      {
        on: -197,
        by: 'imane',
        text: 'Hier werken wij met twintig partners aan. Wij laten hier zien hoe ver zij zijn.',
      },
      {
        on: -192,
        by: 'jamal',
        text: 'Zet dan ook in de vacature wat je echt nodig hebt. Niet elke baan vraagt een vlotte babbel.',
      },
      {
        on: -55,
        by: 'imane',
        text: 'Kleine bedrijven kunnen nu een gratis uur advies krijgen. Vertel het door aan wie u kent.',
      },
    ],
  },
  {
    key: 'statushouders-en-passend-werk',
    space: 'netwerk',
    kind: 'concern',
    theme: 'gelijke-kansen',
    question: 'How can people with a residence permit find work that fits them sooner?',
    why: 'We know an engineer who packs boxes and a teacher who cleans. They are glad to work. But every month in the wrong job makes the way back longer.',
    goodOutcome:
      'Within three months someone has looked at what you can already do, and you have met one employer who needs exactly that.',
    language: 'en',
    author: 'grace',
    onBehalfOf: 'open-door-collective',
    audience: 'everyone',
    state: 'scheduled',
    events: [
      { on: -63, step: 'proposed', by: 'grace' },
      {
        on: -53,
        step: 'opened',
        by: 'hanneke',
        note: 'Thank you. We will ask the partners in the plan to join in here.',
        noteLanguage: 'en',
      },
      { on: -12, step: 'scheduled', by: 'hanneke', session: 'tafel-6' },
    ],
    besideMeasuresSince: -45,
    supports: 69,
    followers: ['waleed', 'nabil', 'imane', 'jamal'],
    contributions: [
      {
        on: -50,
        by: 'waleed',
        language: 'ar',
        text: 'كنت مهندسًا خمسة عشر عامًا. لا أطلب وظيفة كبيرة، أطلب أن يسألني أحد عمّا أعرفه.',
      },
      {
        on: -45,
        by: 'imane',
        text: 'In vijf regio’s begint de begeleiding al in de opvang. Wij zoeken bedrijven voor een startbaan.',
      },
      {
        on: -44,
        by: 'grace',
        language: 'en',
        text: 'We can bring twelve employers to the table. They only ask for one person to call.',
      },
      {
        on: -38,
        by: 'jamal',
        pseudonym: 482,
        text: 'Ik werk bij een uitzendbureau. Diploma’s van buiten Europa leggen wij weg, want nakijken kost tijd. Dat zegt niemand hardop.',
      },
      {
        on: -33,
        by: 'jamal',
        pseudonym: 482,
        text: 'Geef ons één nummer waar wij een diploma binnen een dag kunnen laten nakijken. Dan verandert dit.',
      },
      {
        on: -20,
        by: 'eline',
        text: 'Die ene persoon kunnen wij zijn, voor onze gemeente. Wij proberen het vanaf volgende maand.',
      },
    ],
  },
  {
    key: 'studiekeuze-met-kans-op-werk',
    space: 'netwerk',
    kind: 'idea',
    theme: 'gelijke-kansen',
    question: 'Kunnen wij jongeren samen helpen kiezen voor een studie met kans op werk?',
    why: 'Mijn leerlingen kiezen wat zij kennen. Thuis en op school kennen wij maar een paar beroepen. Zij weten niet hoeveel er nog meer is.',
    goodOutcome:
      'Elke klas ontmoet in een jaar tien mensen met een vak dat zij nog niet kenden. In de moskee, in het buurthuis of op het werk zelf.',
    language: 'nl',
    author: 'zeynep',
    audience: 'everyone',
    state: 'open',
    events: [
      { on: -46, step: 'proposed', by: 'zeynep' },
      { on: -37, step: 'opened', by: 'hanneke', note: 'Wie wil één van die tien mensen zijn?' },
    ],
    supports: 52,
    followers: ['fleur', 'bilal', 'emre'],
    contributions: [
      {
        on: -34,
        by: 'emre',
        text: 'Onze vereniging zit vol met installateurs, kraanmachinisten en laboranten. Wij komen graag.',
      },
      {
        on: -29,
        by: 'fleur',
        text: 'Neem ook ouders mee. Als vader het vak heeft gezien, durft de dochter het te kiezen.',
      },
    ],
  },
];
