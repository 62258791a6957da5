import type { CommitmentExample } from '../shapes';
import { fromSession } from './from-sessions';

export const fromFirstTables: CommitmentExample[] = [
  {
    ...fromSession('dialoogtafel', 'tafel-1', 4, -244),
    key: 'deelnemers-vooraf-bekend',
    title: 'Vooraf bekendmaken wie er aan tafel zit',
    text: 'In elke uitnodiging staan de organisaties en functies van wie er komt. Ook van wie alleen meekijkt.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'de-waterpoort',
    topic: 'wie-zit-er-bij',
    dueOn: -210,
    state: 'confirmed',
    updates: [
      {
        on: -212,
        by: 'hanneke',
        state: 'delivered',
        text: 'De uitnodiging voor het tweede gesprek heeft de lijst. Dit doen wij nu altijd.',
      },
    ],
    verdicts: [{ on: -205, by: 'samira', verdict: 'confirmed', text: 'Wij wisten wie er kwam. Dat praat anders.' }],
  },
  {
    ...fromSession('dialoogtafel', 'tafel-1', 1, -244),
    key: 'afspraken-in-vier-talen',
    title: 'De afspraken in vier talen',
    text: 'De afspraken van de tafel komen er in het Nederlands, Engels, Turks en Arabisch.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'de-zilverwilg',
    topic: 'praten-als-er-niets-is',
    dueOn: -200,
    state: 'confirmed',
    updates: [
      {
        on: -215,
        by: 'hanneke',
        state: 'delivered',
        text: 'De vier versies staan klaar. Leden van de tafel lazen ze na.',
        evidence: 'https://www.voorbeeld.example/afspraken-vier-talen',
      },
    ],
    verdicts: [
      { on: -203, by: 'sevda', verdict: 'confirmed', text: 'De Turkse tekst klinkt als van een mens. Dank u.' },
    ],
  },
  {
    ...fromSession('dialoogtafel', 'tafel-2', 2, -186),
    key: 'uitleg-in-gewone-taal',
    title: 'Uitleg over bewaarde gegevens in gewone taal',
    text: 'Het ministerie herschrijft de uitleg. Korte zinnen, in vier talen, met bovenaan: vragen heeft geen gevolgen.',
    theme: 'samen-werken',
    owner: 'ministerie-szw',
    counterpart: 'verband-rivieren',
    topic: 'wat-is-er-over-mij-bewaard',
    dueOn: -10,
    state: 'delivered',
    updates: [
      {
        on: -122,
        by: 'imane',
        state: 'in_progress',
        text: 'Tien mensen lazen de eerste versie. Zij streepten de helft weg.',
      },
      {
        on: -13,
        by: 'imane',
        state: 'delivered',
        text: 'De nieuwe uitleg staat online. Wij horen graag of hij zo goed is.',
        evidence: 'https://www.voorbeeld.example/uitleg-gegevens',
      },
    ],
    verdicts: [],
  },
  {
    ...fromSession('dialoogtafel', 'tafel-2', 4, -186),
    key: 'spreekuur-melden',
    title: 'Spreekuur over melden in acht moskeeën',
    text: 'De koepel houdt in acht moskeeën elke maand een spreekuur. Wie wil, krijgt hulp bij het melden van discriminatie.',
    theme: 'tegen-discriminatie',
    owner: 'koepel-hoogveen',
    counterpart: 'ministerie-bzk',
    topic: 'waar-kan-ik-melden',
    dueOn: 35,
    state: 'in_progress',
    updates: [
      {
        on: -110,
        by: 'amina',
        state: 'in_progress',
        text: 'De eerste drie spreekuren lopen. Er kwamen 41 mensen. Twaalf deden een melding.',
      },
      {
        on: -20,
        by: 'amina',
        text: 'Zes van de acht. In twee plaatsen zoeken wij nog iemand die het elke maand kan doen.',
      },
    ],
    verdicts: [],
  },
];
