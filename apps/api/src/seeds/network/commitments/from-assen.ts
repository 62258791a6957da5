import type { CommitmentExample } from '../shapes';
import { fromSession } from './from-sessions';

export const fromAssen: CommitmentExample[] = [
  {
    ...fromSession('partnerschap-assen', 'assen-1', 2, -106),
    key: 'vast-contactpunt-assen',
    title: 'Eén vast contactpunt bij de gemeente',
    text: 'De gemeente heeft één nummer voor de drie moskeeën. Wie opneemt, kent hen.',
    theme: 'samen-werken',
    owner: 'gemeente-assen',
    counterpart: 'de-veldkei',
    topic: 'een-nummer-om-te-bellen',
    dueOn: -60,
    state: 'confirmed',
    updates: [
      {
        on: -90,
        by: 'eline',
        state: 'in_progress',
        text: 'Het nummer is er. Mijn vervanger kent u ook al, van de taart.',
      },
      { on: -63, by: 'eline', state: 'delivered', text: 'Elf keer gebeld, elf keer opgenomen.' },
    ],
    verdicts: [
      { on: -49, by: 'karima', verdict: 'confirmed', text: 'Het werkt. Wij hebben de andere acht nummers weggegooid.' },
    ],
  },
  {
    ...fromSession('partnerschap-assen', 'assen-1', 3, -106),
    key: 'wijkoverleg-assen',
    title: 'De moskeeën uitnodigen voor het wijkoverleg',
    text: 'Bij elk wijkoverleg krijgt de moskee in die wijk een uitnodiging. Ook als het over bomen gaat.',
    theme: 'samen-werken',
    owner: 'gemeente-assen',
    counterpart: 'de-kanaalhaven',
    topic: 'een-nummer-om-te-bellen',
    dueOn: 28,
    state: 'in_progress',
    updates: [
      {
        on: -45,
        by: 'eline',
        state: 'in_progress',
        text: 'In twee van de drie wijken is het gelukt. De derde vergadert nog overdag.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromSession('partnerschap-assen', 'assen-2', 2, -34),
    key: 'lampen-fietspad',
    title: 'Lampen op het fietspad naar de taalles',
    text: 'De gemeente zet lampen bij het donkere stuk fietspad.',
    theme: 'samen-werken',
    owner: 'gemeente-assen',
    counterpart: 'het-esdorp',
    topic: 'donker-fietspad',
    dueOn: -6,
    state: 'in_progress',
    updates: [
      {
        on: -19,
        by: 'eline',
        state: 'in_progress',
        text: 'De lampen zijn besteld. De leverancier noemt steeds een andere dag.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromSession('partnerschap-assen', 'assen-2', 3, -34),
    key: 'buurtmaaltijd-assen',
    title: 'Een maaltijd met de hele straat',
    text: 'De drie moskeeën nodigen de buurt uit om samen te eten. De buurt kookt mee.',
    theme: 'samen-werken',
    owner: 'de-veldkei',
    counterpart: 'gemeente-assen',
    dueOn: -4,
    state: 'delivered',
    updates: [
      {
        on: -5,
        by: 'karima',
        state: 'delivered',
        text: 'Er kwamen 180 mensen. Er was soep uit de tuin, en niemand wilde afwassen behalve de wethouder.',
        evidence: 'https://www.voorbeeld.example/buurtmaaltijd',
      },
    ],
    verdicts: [],
  },
];
