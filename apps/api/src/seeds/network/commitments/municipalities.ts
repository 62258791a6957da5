import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

const section = 'Beleidsinzet 3: gezamenlijk werken';

export const aboutMunicipalities: CommitmentExample[] = [
  {
    ...fromLetter(section),
    key: 'ook-lokaal-zo-werken',
    title: 'Ook in gemeenten zo werken',
    text: 'Wat in het land kan, moet ook in de eigen gemeente kunnen. Samen een agenda maken, praten en laten zien wat ervan komt.',
    theme: 'samen-werken',
    owner: 'ministerie-szw',
    counterpart: 'de-gedeelde-tafel',
    topic: 'een-vast-contactpunt',
    dueOn: 150,
    state: 'in_progress',
    updates: [
      {
        on: -116,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: Twee gemeenten werken nu met dezelfde afspraken als de dialoogtafel.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section),
    key: 'gemeenten-ondersteunen',
    title: 'Gemeenten helpen die hun contacten willen vernieuwen',
    text: 'Wil een gemeente opnieuw beginnen met organisaties in de stad? Dan kan zij hulp vragen.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'koepel-hoogveen',
    topic: 'wie-helpt-een-gemeente',
    dueOn: 60,
    state: 'in_progress',
    updates: [
      {
        on: -88,
        by: 'hanneke',
        state: 'in_progress',
        text: 'Voorbeeld: Vijf gemeenten vroegen hulp. Bij drie is het eerste gesprek geweest, altijd met de moskeeën erbij.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section),
    key: 'handreiking-spanningen',
    title: 'Delen: samenwerken in tijden van spanning',
    text: 'Zeven gemeenten en zeventien moskeeën maakten samen een aanpak voor spannende tijden. ESS zorgt dat meer gemeenten die leren kennen.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'verband-rivieren',
    topic: 'wie-helpt-een-gemeente',
    dueOn: -55,
    state: 'confirmed',
    updates: [
      {
        on: -61,
        by: 'hanneke',
        state: 'delivered',
        text: 'Voorbeeld: De handreiking staat in vier talen klaar. Twaalf gemeenten oefenden ermee.',
        evidence: 'https://www.voorbeeld.example/handreiking-spanningen',
      },
    ],
    verdicts: [
      {
        on: -54,
        by: 'rachid',
        verdict: 'confirmed',
        text: 'Voorbeeld: Onze moskeeën kennen hem. Eén heeft hem al gebruikt, en het hielp.',
      },
    ],
  },
  {
    ...fromLetter(section),
    key: 'van-gesprek-naar-bondgenoot',
    title: 'Delen: van gesprek naar bondgenoot',
    text: 'Dezelfde gemeenten en moskeeën schreven ook op hoe je van praten naar samen doen komt. Ook die lessen gaan naar meer gemeenten.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'verband-rivieren',
    topic: 'wie-helpt-een-gemeente',
    dueOn: -3,
    state: 'in_progress',
    updates: [
      {
        on: -47,
        by: 'hanneke',
        state: 'in_progress',
        text: 'Voorbeeld: De tekst is klaar. De oefendag is nog niet gepland, wij zoeken een zaal.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter('Tot slot'),
    key: 'lessen-delen',
    title: 'De lessen delen met het Rijk en gemeenten',
    text: 'Wat er in de reflectiesessies is geleerd, blijft niet bij één ministerie. Andere ministeries en gemeenten horen het ook.',
    theme: 'samen-werken',
    owner: 'ministerie-szw',
    counterpart: 'onderzoekswerkplaats-dichtbij',
    topic: 'wie-helpt-een-gemeente',
    dueOn: 40,
    state: 'in_progress',
    updates: [
      {
        on: -105,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: Op drie ministeries is een middag gehouden. Deelnemers vertelden er zelf.',
      },
    ],
    verdicts: [],
  },
];
