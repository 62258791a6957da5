import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

const section = 'Beleidsinzet 3: gezamenlijk werken';

export const aboutWorkingTogether: CommitmentExample[] = [
  {
    ...fromLetter(section),
    key: 'breed-netwerk',
    title: 'Een breed netwerk dat meedenkt en meemaakt',
    text: 'Inwoners, overheid, professionals, organisaties en experts werken in één netwerk. Zij toetsen plannen en vertellen wat zij zien, ook wat goed gaat.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'de-gedeelde-tafel',
    topic: 'een-plek-om-elkaar-te-vinden',
    dueOn: -170,
    state: 'confirmed',
    updates: [
      {
        on: -178,
        by: 'hanneke',
        state: 'delivered',
        text: 'Voorbeeld: Het netwerk is begonnen. Leden nodigen elkaar zelf uit.',
      },
    ],
    verdicts: [
      {
        on: -169,
        by: 'noortje',
        verdict: 'confirmed',
        text: 'Voorbeeld: Er zitten mensen bij die ik nooit eerder aan een overheidstafel zag. Dat telt voor mij.',
      },
    ],
  },
  {
    ...fromLetter(section),
    key: 'platform-voor-het-netwerk',
    title: 'Een platform om te ontmoeten, te agenderen en te volgen',
    text: 'Er komt een plek waar leden elkaar vinden en vragen op de agenda zetten. Zij zien daar ook hoe het met afspraken gaat.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'jongerenplatform-zuid',
    topic: 'een-plek-om-elkaar-te-vinden',
    dueOn: -35,
    state: 'delivered',
    updates: [
      {
        on: -39,
        by: 'hanneke',
        state: 'delivered',
        text: 'Voorbeeld: U kijkt er nu naar. Vertel ons wat er nog ontbreekt.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section),
    key: 'iedereen-uitnodigen',
    title: 'Iedereen uitnodigen die al meedacht',
    text: 'Wie bij de reflectiesessies was, krijgt een uitnodiging voor het netwerk. Ook via bekende organisaties vragen wij mensen om mee te doen.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'koepel-hoogveen',
    topic: 'een-plek-om-elkaar-te-vinden',
    dueOn: 15,
    state: 'in_progress',
    updates: [
      {
        on: -101,
        by: 'hanneke',
        state: 'in_progress',
        text: 'Voorbeeld: Organisaties geven de uitnodiging zelf door. Wij houden geen lijst van mensen bij.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section),
    key: 'structurele-dialoog',
    title: 'Vaste gesprekken met een brede groep moslimorganisaties',
    text: 'Bekende en nieuwe organisaties praten op vaste momenten met het ministerie. Hoe dat gaat, bepalen zij samen.',
    theme: 'samen-werken',
    owner: 'ministerie-szw',
    counterpart: 'verband-rivieren',
    topic: 'praten-als-er-niets-is',
    dueOn: -145,
    state: 'confirmed',
    updates: [
      {
        on: -204,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: De tafel kwam twee keer bij elkaar. De afspraken schreven wij samen.',
      },
      {
        on: -147,
        by: 'imane',
        state: 'delivered',
        text: 'Voorbeeld: Er is nu een vast ritme van acht weken, met een voorzitter om de beurt.',
      },
    ],
    verdicts: [
      {
        on: -141,
        by: 'rachid',
        verdict: 'confirmed',
        text: 'Voorbeeld: Het ritme staat. Nu komt het aan op wat wij met elkaar bereiken.',
      },
    ],
  },
];
