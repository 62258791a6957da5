import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

const section = 'Beleidsinzet 1: racisme en discriminatie';
const actionProgramme = 'Kamerstuk 30 950, nr. 316';

export const aboutReporting: CommitmentExample[] = [
  {
    ...fromLetter(section, actionProgramme),
    key: 'melden-aanmoedigen',
    title: 'Melden van discriminatie aanmoedigen',
    text: 'Veel mensen melden niet wat hun overkomt. Het ministerie wil dat meer mensen weten waar dat kan en dat zij merken dat het helpt.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-bzk',
    counterpart: 'bureau-de-weegschaal',
    topic: 'waar-kan-ik-melden',
    dueOn: -18,
    state: 'in_progress',
    updates: [
      {
        on: -120,
        by: 'joost',
        state: 'in_progress',
        text: 'Voorbeeld: Wij hebben met tachtig mensen gepraat over waarom zij niet meldden.',
      },
      {
        on: -58,
        by: 'joost',
        text: 'Voorbeeld: De teksten zijn getest in vier talen. De campagne wacht nog op een besluit over geld.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section, actionProgramme),
    key: 'moslimdiscriminatie-registreren',
    title: 'Moslimdiscriminatie beter opschrijven',
    text: 'Wie een melding opneemt, moet kunnen opschrijven dat het om moslimdiscriminatie gaat. Dat gaat nu niet overal goed. Politie en meldpunten maken dit beter.',
    theme: 'tegen-discriminatie',
    owner: 'politie',
    counterpart: 'bureau-de-weegschaal',
    topic: 'melding-onder-de-juiste-naam',
    dueOn: 30,
    state: 'in_progress',
    updates: [
      {
        on: -132,
        by: 'wessel',
        state: 'in_progress',
        text: 'Voorbeeld: In twee eenheden proberen wij een kort lijstje met vragen bij elke melding.',
      },
      {
        on: -27,
        by: 'wessel',
        text: 'Voorbeeld: De proef loopt goed. De volgende stap is een les voor alle medewerkers aan de balie.',
        evidence: 'https://www.voorbeeld.example/proef-vragenlijst',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section),
    key: 'zaken-nog-eens-bekijken',
    title: 'Elke zaak over discriminatie nog eens bekijken',
    text: 'Een expertisecentrum van de politie bekijkt alle zaken achteraf. Het schrijft erbij als het om moslimdiscriminatie ging.',
    theme: 'tegen-discriminatie',
    owner: 'politie',
    counterpart: 'bureau-de-weegschaal',
    topic: 'melding-onder-de-juiste-naam',
    dueOn: -100,
    state: 'confirmed',
    updates: [
      {
        on: -108,
        by: 'wessel',
        state: 'delivered',
        text: 'Voorbeeld: De controle gebeurt elke week. Het aantal zaken staat voortaan in het jaarverslag.',
      },
    ],
    verdicts: [
      {
        on: -97,
        by: 'kofi',
        verdict: 'confirmed',
        text: 'Voorbeeld: Wij zien het terug. Van onze laatste tien zaken waren er negen goed opgeschreven.',
      },
    ],
  },
  {
    ...fromLetter(section),
    key: 'betere-jaarcijfers',
    title: 'Betere jaarcijfers over discriminatie',
    text: 'Politie, meldpunten en andere instanties maken elk jaar samen cijfers. Die moeten beter laten zien hoe vaak moslimdiscriminatie voorkomt en hoe dat gaat.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-bzk',
    counterpart: 'onderzoekswerkplaats-dichtbij',
    topic: 'melding-onder-de-juiste-naam',
    dueOn: 55,
    state: 'in_progress',
    updates: [
      {
        on: -70,
        by: 'joost',
        state: 'in_progress',
        text: 'Voorbeeld: Alle instanties tellen dit jaar met dezelfde woorden. Dat was eerst niet zo.',
      },
    ],
    verdicts: [],
  },
];
