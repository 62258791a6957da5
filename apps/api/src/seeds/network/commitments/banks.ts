import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

const section = 'Beleidsinzet 1: racisme en discriminatie';
const answers = 'Aanhangsel Handelingen II 2022/23, nr. 2968';

export const aboutBanks: CommitmentExample[] = [
  {
    ...fromLetter(section),
    key: 'gesprek-met-banken',
    title: 'Samen met banken naar oplossingen zoeken',
    text: 'Moskeeën en andere organisaties vertellen wat zij bij banken meemaken. Ministeries, toezichthouder en banken zitten aan dezelfde tafel en zoeken oplossingen.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-szw',
    counterpart: 'verband-rivieren',
    topic: 'rekening-voor-onze-stichting',
    dueOn: 20,
    state: 'in_progress',
    updates: [
      {
        on: -140,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: Er zijn drie gesprekken geweest. Elke keer lag er een echte brief van een bank op tafel.',
      },
      {
        on: -33,
        by: 'imane',
        text: 'Voorbeeld: De banken schrijven samen één lijst van wat zij vragen, en waarom.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section, answers),
    key: 'onderzoek-witwasregels',
    title: 'Onderzoek: raken de regels tegen witwassen mensen ongelijk?',
    text: 'Het ministerie onderzoekt of in de aanpak van witwassen en fraude iets zit dat discrimineert.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-financien',
    counterpart: 'bureau-de-weegschaal',
    topic: 'rekening-voor-onze-stichting',
    dueOn: -12,
    state: 'in_progress',
    updates: [
      {
        on: -110,
        by: 'marit',
        state: 'in_progress',
        text: 'Voorbeeld: Het onderzoek loopt. De onderzoekers zoeken nog stichtingen die willen vertellen.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section, answers),
    key: 'onderzoek-toezichthouder-banken',
    title: 'Onderzoek: doen banken genoeg tegen discriminatie?',
    text: 'De toezichthouder kijkt of banken genoeg doen om ongelijke behandeling te voorkomen.',
    theme: 'tegen-discriminatie',
    owner: 'dnb',
    counterpart: 'bureau-de-weegschaal',
    topic: 'rekening-voor-onze-stichting',
    dueOn: 12,
    state: 'in_progress',
    updates: [
      {
        on: -77,
        by: 'sanne',
        state: 'in_progress',
        text: 'Voorbeeld: De vragen zijn naar de banken gestuurd. De antwoorden komen binnen.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section, answers),
    key: 'kamer-hoort-over-banken',
    title: 'De Tweede Kamer hoort hoe het gaat',
    text: 'De minister van Financiën vertelt de Tweede Kamer wat er uit de gesprekken en onderzoeken komt.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-financien',
    counterpart: 'verband-rivieren',
    topic: 'rekening-voor-onze-stichting',
    dueOn: 65,
    state: 'agreed',
    updates: [],
    verdicts: [],
  },
];
