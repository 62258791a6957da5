import type { SessionExample } from '../shapes';

const assen = { series: 'assen', from: '19:30', until: '21:30', audience: 'everyone' } as const;
const roosendaal = { series: 'roosendaal', from: '16:00', until: '18:00', audience: 'everyone' } as const;

export const partnershipSessions: SessionExample[] = [
  {
    ...assen,
    key: 'assen-1',
    number: 1,
    title: 'Partnerschap Assen, eerste gesprek',
    on: -120,
    place: 'Stadhuis, zaal op de begane grond',
    chair: 'gemeente-assen',
    state: 'closed',
    items: [
      { title: 'Onze afspraken hardop lezen', minutes: 25, broughtBy: 'gemeente-assen' },
      { topic: 'een-nummer-om-te-bellen', title: 'Eén nummer om te bellen', minutes: 40, broughtBy: 'de-veldkei' },
      { title: 'Wie doet al mee in de wijk?', minutes: 40, broughtBy: 'gemeente-assen' },
    ],
  },
  {
    ...assen,
    key: 'assen-2',
    number: 2,
    title: 'Partnerschap Assen, tweede gesprek',
    on: -48,
    place: 'Moskee Het Esdorp (voorbeeld)',
    chair: 'het-esdorp',
    state: 'closed',
    items: [
      { title: 'Wat is er gedaan?', minutes: 20, broughtBy: 'gemeente-assen' },
      { topic: 'donker-fietspad', title: 'Licht op het fietspad', minutes: 40, broughtBy: 'het-esdorp' },
      { title: 'Samen eten in het voorjaar', minutes: 30, broughtBy: 'de-veldkei' },
    ],
  },
  {
    ...assen,
    key: 'assen-3',
    number: 3,
    title: 'Partnerschap Assen, derde gesprek',
    on: 19,
    place: 'Stadhuis, zaal op de begane grond',
    chair: 'gemeente-assen',
    state: 'planned',
    items: [
      { title: 'Wat is er gedaan, en wat is te laat?', minutes: 20, broughtBy: 'gemeente-assen' },
      { topic: 'sporten-in-de-zomer', title: 'Een open veld in de zomer', minutes: 45, broughtBy: 'de-kanaalhaven' },
      { title: 'Taalvrijwilligers bij het loket', minutes: 25, broughtBy: 'gemeente-assen' },
    ],
  },
  {
    ...roosendaal,
    key: 'roosendaal-1',
    number: 1,
    title: 'Partnerschap Roosendaal, eerste gesprek',
    on: -132,
    place: 'Moskee De Spoorlinde (voorbeeld)',
    chair: 'de-spoorlinde',
    state: 'closed',
    items: [
      { title: 'Drie onderwerpen voor dit jaar kiezen', minutes: 40, broughtBy: 'gemeente-roosendaal' },
      { topic: 'huiswerk-zonder-plek', title: 'Huiswerk zonder plek', minutes: 40, broughtBy: 'de-turfvaart' },
      { title: 'Wie belt wie?', minutes: 25, broughtBy: 'de-turfvaart' },
    ],
  },
  {
    ...roosendaal,
    key: 'roosendaal-2',
    number: 2,
    title: 'Partnerschap Roosendaal, tweede gesprek',
    on: -40,
    place: 'Stadskantoor, eerste verdieping',
    chair: 'gemeente-roosendaal',
    state: 'closed',
    items: [
      { title: 'Stand van onze afspraken', minutes: 20, broughtBy: 'gemeente-roosendaal' },
      { topic: 'stages-bij-de-gemeente', title: 'Stages bij de gemeente', minutes: 50, broughtBy: 'de-spoorlinde' },
      { title: 'Open dag met elkaar', minutes: 25, broughtBy: 'de-molenwiek' },
    ],
  },
  {
    ...roosendaal,
    key: 'roosendaal-3',
    number: 3,
    title: 'Partnerschap Roosendaal, derde gesprek',
    on: 33,
    place: 'Moskee De Turfvaart (voorbeeld)',
    chair: 'de-turfvaart',
    state: 'planned',
    items: [
      { title: 'Stand van onze afspraken', minutes: 20, broughtBy: 'gemeente-roosendaal' },
      {
        topic: 'rust-in-spannende-dagen',
        title: 'Oefenen voor spannende dagen',
        minutes: 60,
        broughtBy: 'de-turfvaart',
      },
      { title: 'Werkervaring voor nieuwe inwoners', minutes: 25, broughtBy: 'gemeente-roosendaal' },
    ],
  },
];
