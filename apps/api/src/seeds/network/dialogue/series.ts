import type { SeriesExample } from '../shapes';

export const series: SeriesExample[] = [
  {
    key: 'tafel',
    space: 'dialoogtafel',
    name: 'Dialoogtafel moskeeën en Rijk (voorbeeld)',
    rhythm: 'Wie voorzit, kiest samen met de procesbegeleider de volgorde van de agenda.',
    ruled: { from: 'tafel-6', every: 8, unit: 'weeks' },
    ...{ hosting: 'chair', place: 'Vergaderhuis De Brug (voorbeeld), Utrecht' },
    reportTermDays: 15,
  },
  {
    key: 'assen',
    space: 'partnerschap-assen',
    name: 'Partnerschap Assen (voorbeeld)',
    rhythm: 'Om de beurt op het stadhuis en in een moskee.',
    ruled: { from: 'assen-3', every: 3, unit: 'months' },
    ...{ hosting: 'chair', place: 'Stadhuis Assen (voorbeeld)' },
    reportTermDays: 10,
  },
  {
    key: 'roosendaal',
    space: 'partnerschap-roosendaal',
    name: 'Partnerschap Roosendaal (voorbeeld)',
    rhythm: 'Vier keer per jaar, om de beurt op het stadskantoor en in een moskee.',
    hosting: 'chair',
    reportTermDays: 10,
  },
];
