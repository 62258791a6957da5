import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

const section = 'Beleidsinzet 2: gelijkwaardige kansen';
const workAgenda = 'Kamerstuk 29 544, nr. 1085';

export const aboutSoundingBoards: CommitmentExample[] = [
  {
    ...fromLetter(section, workAgenda),
    key: 'klankbord-moslimgemeenschappen',
    title: 'Klankbordgroep van moslimgemeenschappen',
    text: 'Een vaste groep uit moslimgemeenschappen denkt mee over de werkagenda. Ook als een plan nog maar half klaar is.',
    theme: 'gelijke-kansen',
    owner: 'ministerie-szw',
    counterpart: 'koepel-hoogveen',
    topic: 'jongeren-vroeg-aan-tafel',
    dueOn: -140,
    state: 'confirmed',
    updates: [
      {
        on: -148,
        by: 'imane',
        state: 'delivered',
        text: 'Voorbeeld: De groep komt elke twee maanden bij elkaar en maakt zelf de agenda.',
      },
    ],
    verdicts: [
      {
        on: -139,
        by: 'amina',
        verdict: 'confirmed',
        text: 'Voorbeeld: De groep bestaat en wordt op tijd gevraagd. Zo blijven wij ook komen.',
      },
    ],
  },
  {
    ...fromLetter(section, workAgenda),
    key: 'klankbord-statushouders',
    title: 'Klankbordgroep van statushouders',
    text: 'Mensen die zelf kort geleden in Nederland zijn gekomen, denken mee over hulp bij het vinden van werk.',
    theme: 'gelijke-kansen',
    owner: 'ministerie-szw',
    counterpart: 'open-door-collective',
    topic: 'statushouders-en-passend-werk',
    dueOn: -45,
    state: 'delivered',
    updates: [
      {
        on: -49,
        by: 'imane',
        state: 'delivered',
        text: 'Voorbeeld: De groep is begonnen met negen mensen. Er is altijd een tolk bij.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section, workAgenda),
    key: 'jongerenpanel',
    title: 'Een jongerenpanel',
    text: 'Jongeren met verschillende achtergronden denken mee over werk en stages. Zij praten mee voordat een plan vastligt.',
    theme: 'gelijke-kansen',
    owner: 'ministerie-szw',
    counterpart: 'jongerenplatform-zuid',
    topic: 'jongeren-vroeg-aan-tafel',
    dueOn: -90,
    state: 'confirmed',
    updates: [
      {
        on: -170,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: Zestien jongeren doen mee. Zij krijgen betaald voor hun tijd.',
      },
      {
        on: -98,
        by: 'imane',
        state: 'delivered',
        text: 'Voorbeeld: Het panel gaf drie adviezen. Bij elk advies staat wat ermee is gedaan.',
        evidence: 'https://www.voorbeeld.example/adviezen-jongerenpanel',
      },
    ],
    verdicts: [
      {
        on: -88,
        by: 'bilal',
        verdict: 'confirmed',
        text: 'Voorbeeld: Twee van de drie adviezen zijn overgenomen. Over het derde kregen wij een eerlijk antwoord.',
      },
    ],
  },
];
