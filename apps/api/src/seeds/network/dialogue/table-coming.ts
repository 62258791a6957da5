import type { SessionExample } from '../shapes';

const table = { series: 'tafel', from: '13:30', until: '16:30', audience: 'everyone' } as const;

export const tableSessionsComing: SessionExample[] = [
  {
    ...table,
    key: 'tafel-6',
    number: 6,
    title: 'Dialoogtafel, zesde keer',
    on: 26,
    place: 'Zaal De Kade (voorbeeld), Den Haag',
    link: 'https://gesprek.voorbeeld.example/tafel-6',
    chair: 'ess',
    host: 'ess',
    state: 'planned',
    coming: [
      'ess',
      'ministerie-szw',
      'ministerie-bzk',
      'koepel-hoogveen',
      'de-vuurtoren',
      'de-zilverwilg',
      'verband-rivieren',
    ],
    notComing: ['het-baken'],
    observers: [{ organisation: 'ncdr', role: 'Adviseur, kijkt mee' }],
    items: [
      { title: 'Open toezeggingen en wat te laat is', minutes: 25, broughtBy: 'ess' },
      {
        topic: 'een-vast-contactpunt',
        minutes: 40,
        broughtBy: 'koepel-hoogveen',
      },
      {
        topic: 'statushouders-en-passend-werk',
        minutes: 40,
        broughtBy: 'de-vuurtoren',
      },
      {
        topic: 'toets-nieuwe-werkagenda',
        minutes: 40,
        broughtBy: 'ministerie-szw',
      },
      { topic: 'vergaderen-in-de-ramadan', minutes: 15, broughtBy: 'de-zilverwilg' },
    ],
  },
  {
    ...table,
    key: 'tafel-7',
    number: 7,
    title: 'Dialoogtafel, zevende keer',
    on: 82,
    chair: 'koepel-hoogveen',
    host: 'koepel-hoogveen',
    state: 'draft',
    items: [{ title: 'Open toezeggingen', minutes: 20, broughtBy: 'ess' }],
  },
  {
    ...table,
    key: 'tafel-tussendoor',
    number: 8,
    title: 'Extra dialoogtafel over wonen',
    on: 37,
    place: 'Zaal De Kade (voorbeeld), Den Haag',
    chair: 'ess',
    host: 'ess',
    state: 'polling',
    items: [],
    dates: [37, 43, 51],
    choosing: {
      closesOn: 9,
      answers: {
        'ess': ['yes', 'yes', 'no'],
        'ministerie-szw': ['no', 'yes', 'if_needed'],
        'de-vuurtoren': ['yes', 'if_needed', 'yes'],
        'de-zilverwilg': ['no', 'yes', 'no'],
        'verband-rivieren': ['if_needed', 'yes', 'yes'],
      },
    },
  },
];
