import type { TopicExample } from '../shapes';

export const aboutOwnData: TopicExample[] = [
  {
    key: 'wat-is-er-over-mij-bewaard',
    space: 'netwerk',
    kind: 'concern',
    theme: 'samen-werken',
    question: 'Wat heeft het ministerie over ons bewaard, en wat gebeurt daarmee?',
    why: 'Mensen in onze moskeeën durven hun naam niet meer op een lijst te zetten. Ook niet voor een buurtfeest. Zij weten niet wat er over hen is opgeschreven. Zolang dat zo is, begint elk gesprek met een achterstand.',
    goodOutcome:
      'Iedereen die dat wil, krijgt een eerlijk antwoord in gewone taal. Daarna wordt gewist wat er niet mocht zijn. En wij kunnen nagaan dat dit echt is gebeurd.',
    language: 'nl',
    author: 'rachid',
    onBehalfOf: 'verband-rivieren',
    audience: 'everyone',
    state: 'following',
    events: [
      { on: -288, step: 'proposed', by: 'rachid' },
      { on: -280, step: 'opened', by: 'hanneke', note: 'Dit hoort op de agenda. Wij vragen het ministerie om uitleg.' },
      { on: -230, step: 'scheduled', by: 'hanneke', session: 'tafel-2' },
      { on: -206, step: 'discussed', session: 'tafel-2' },
    ],
    besideMeasuresSince: -184,
    supports: 142,
    followers: ['samira', 'kofi', 'dounia', 'amina', 'nabil', 'willem'],
    contributions: [
      {
        on: -279,
        by: 'dounia',
        text: 'Ik wil niet boos zijn. Ik wil weten wat er staat. Dan kan ik het daarna ook loslaten.',
      },
      {
        on: -274,
        by: 'imane',
        text: 'Dank u dat u dit zo zegt. Uw vraag leest maar een klein groepje collega’s. Ook de mail met uw vraag wordt na afloop vernietigd.',
      },
      {
        on: -270,
        by: 'kofi',
        text: 'Wij kunnen meegaan als iemand dit niet alleen wil doen. Dat kost niets.',
      },
      { on: -262, by: 'imane', text: 'U mag dit vragen, en u krijgt antwoord voordat er iets wordt gewist.' },
      {
        on: -255,
        by: 'nabil',
        language: 'ar',
        text: 'كثيرون يسألونني: هل سيؤثّر السؤال عليّ؟ أرجو أن يُكتب بوضوح أنّ طرح السؤال لا يضرّ أحدًا.',
      },
      {
        on: -250,
        by: 'imane',
        text: 'Goede vraag. Nee: vragen heeft geen gevolgen. Die zin staat nu bovenaan de uitleg, in vier talen.',
      },
    ],
  },
  {
    key: 'wie-zit-er-bij',
    space: 'netwerk',
    kind: 'concern',
    theme: 'samen-werken',
    question: 'Hoe weten wij vooraf wie er bij een gesprek zit?',
    why: 'Op een avond zaten er mensen achterin die niemand kende. Pas later hoorden wij namens wie zij kwamen. Daarna zei bijna niemand nog iets.',
    goodOutcome:
      'In elke uitnodiging staat welke organisaties komen en in welke functie. Komt er later iemand bij, dan horen wij dat en mogen wij nee zeggen.',
    language: 'nl',
    author: 'samira',
    onBehalfOf: 'de-waterpoort',
    audience: 'everyone',
    state: 'following',
    events: [
      { on: -284, step: 'proposed', by: 'samira' },
      { on: -278, step: 'opened', by: 'hanneke', note: 'Wij nemen dit mee in de afspraken van de tafel.' },
      { on: -270, step: 'scheduled', by: 'hanneke', session: 'tafel-1' },
      { on: -258, step: 'discussed', session: 'tafel-1' },
    ],
    besideMeasuresSince: -241,
    supports: 97,
    followers: ['rachid', 'amina', 'eline', 'meryem'],
    contributions: [
      {
        on: -276,
        by: 'rachid',
        text: 'Iedereen mag meekijken, als wij het maar weten. Het gaat niet om geheimen. Het gaat om beleefdheid.',
      },
      {
        on: -271,
        by: 'hanneke',
        text: 'U heeft gelijk. Wij zetten voortaan bij elke uitnodiging wie er meekijkt, en namens wie.',
      },
      {
        on: -149,
        by: 'eline',
        text: 'Wij hebben deze regel overgenomen in onze gemeente. Het scheelt een hoop gefluister.',
      },
    ],
  },
];
