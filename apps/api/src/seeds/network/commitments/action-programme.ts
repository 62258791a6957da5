import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

const section = 'Beleidsinzet 1: racisme en discriminatie';
const actionProgramme = 'Kamerstuk 30 950, nr. 316';

export const fromActionProgramme: CommitmentExample[] = [
  {
    ...fromLetter(section, actionProgramme),
    key: 'lokaal-beleid-versterken',
    title: 'Het beleid van gemeenten tegen discriminatie sterker maken',
    text: 'Gemeenten krijgen hulp om hun eigen aanpak van discriminatie te maken of te verbeteren.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-bzk',
    counterpart: 'de-gedeelde-tafel',
    topic: 'plan-in-elke-gemeente',
    dueOn: 75,
    state: 'in_progress',
    updates: [
      {
        on: -95,
        by: 'joost',
        state: 'in_progress',
        text: 'Voorbeeld: Een groep gemeenten schrijft samen een voorbeeldplan. Inwoners lezen mee.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section, actionProgramme),
    key: 'meer-dan-een-grond',
    title: 'Hulp bij discriminatie om meer dan één reden',
    text: 'Soms word je ongelijk behandeld om twee dingen tegelijk. Bijvoorbeeld als vrouw met een hoofddoek. Mensen en hulpverleners moeten dan weten wat zij kunnen doen.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-bzk',
    counterpart: 'netwerk-vakvrouwen',
    topic: 'hoofddoek-op-het-werk',
    dueOn: 140,
    state: 'agreed',
    updates: [],
    verdicts: [],
  },
  {
    ...fromLetter(section, actionProgramme),
    key: 'toezicht-op-algoritmes',
    title: 'Een toezichthouder voor algoritmes',
    text: 'Computers helpen bij besluiten over mensen. Een toezichthouder let erop dat zij niemand ongelijk behandelen.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-bzk',
    counterpart: 'onderzoekswerkplaats-dichtbij',
    topic: 'als-de-computer-kiest',
    dueOn: -20,
    state: 'delivered',
    updates: [
      {
        on: -150,
        by: 'joost',
        state: 'in_progress',
        text: 'Voorbeeld: Er is een plek gevonden en de eerste mensen beginnen.',
      },
      {
        on: -24,
        by: 'joost',
        state: 'delivered',
        text: 'Voorbeeld: De toezichthouder werkt. Wij horen graag of inwoners hem ook weten te vinden.',
      },
    ],
    verdicts: [],
  },
];
