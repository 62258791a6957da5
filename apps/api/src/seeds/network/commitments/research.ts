import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

const section = 'Beleidsinzet 1: racisme en discriminatie';

export const aboutResearch: CommitmentExample[] = [
  {
    ...fromLetter(section, 'Kamerstuk 36 200 XV, nr. 7'),
    key: 'nationaal-onderzoek',
    title: 'Landelijk onderzoek naar discriminatie van moslims',
    text: 'Waar en hoe maken moslims discriminatie mee? Wat helpt daartegen, en waar helpt het het meest? Een landelijk onderzoek zoekt dat uit.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-szw',
    counterpart: 'onderzoekswerkplaats-dichtbij',
    topic: 'waar-helpt-de-aanpak-het-meest',
    dueOn: -30,
    state: 'in_progress',
    updates: [
      {
        on: -200,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: De onderzoekers zijn gekozen. Zes mensen uit het netwerk keken mee bij de keuze.',
      },
      {
        on: -66,
        by: 'imane',
        text: 'Voorbeeld: Er komen meer gesprekken in kleine plaatsen bij. Dat kost tijd.',
        newDueOn: 80,
        reason: 'De deelnemers vroegen om ook buiten de grote steden te praten. Dat vinden wij terecht.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section),
    key: 'onderzoek-hoofddoek-en-werk',
    title: 'Onderzoek naar vrouwen met een hoofddoek en werk',
    text: 'Een apart onderzoek gaat over wat vrouwen met een hoofddoek meemaken als zij werk zoeken of werken.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-szw',
    counterpart: 'netwerk-vakvrouwen',
    topic: 'hoofddoek-op-het-werk',
    dueOn: -15,
    state: 'delivered',
    updates: [
      {
        on: -175,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: De eerste twintig gesprekken zijn geweest. De vrouwen lezen hun eigen deel na.',
      },
      {
        on: -19,
        by: 'imane',
        state: 'delivered',
        text: 'Voorbeeld: Het onderzoek is klaar. Er is een versie van vier bladzijden in vier talen.',
        evidence: 'https://www.voorbeeld.example/onderzoek-in-het-kort',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter(section),
    key: 'meedoen-met-onderzoek',
    title: 'Wie het meemaakt, denkt mee over het onderzoek',
    text: 'Moslims die discriminatie meemaken, doen mee in de onderzoeken. Niet alleen als iemand die antwoord geeft, ook bij de vragen.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-szw',
    counterpart: 'vrouwenraad-noorderlicht',
    topic: 'waar-helpt-de-aanpak-het-meest',
    dueOn: -85,
    state: 'confirmed',
    updates: [
      {
        on: -90,
        by: 'imane',
        state: 'delivered',
        text: 'Voorbeeld: Een groep van twaalf mensen heeft de vragen verbeterd. Vier vragen zijn weggehaald.',
      },
    ],
    verdicts: [
      {
        on: -81,
        by: 'meryem',
        verdict: 'confirmed',
        text: 'Voorbeeld: Onze leden zaten aan tafel. Er is echt iets met hun woorden gedaan.',
      },
    ],
  },
];
