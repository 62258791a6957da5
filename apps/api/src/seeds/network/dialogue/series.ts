import type { SeriesExample } from '../shapes';

export const series: SeriesExample[] = [
  {
    key: 'tafel',
    space: 'dialoogtafel',
    name: 'Dialoogtafel moskeeën en Rijk (voorbeeld)',
    rhythm:
      'Elke acht weken, op een dinsdag, woensdag of donderdag. De voorzitter komt om de beurt van een andere kant.',
    reportTermDays: 15,
  },
  {
    key: 'assen',
    space: 'partnerschap-assen',
    name: 'Partnerschap Assen (voorbeeld)',
    rhythm: 'Vier keer per jaar, om de beurt op het stadhuis en in een moskee.',
    reportTermDays: 10,
  },
  {
    key: 'roosendaal',
    space: 'partnerschap-roosendaal',
    name: 'Partnerschap Roosendaal (voorbeeld)',
    rhythm: 'Vier keer per jaar, om de beurt op het stadskantoor en in een moskee.',
    reportTermDays: 10,
  },
];
