import type { CommitmentExample } from '../shapes';
import { fromLetter } from './from-the-letter';

export const aboutOpenness: CommitmentExample[] = [
  {
    ...fromLetter('Reactie op verslag, les 2'),
    key: 'open-werken',
    title: 'Open zijn over wat de overheid doet en waarom',
    text: 'De overheid legt uit wat zij doet en behandelt groepen hetzelfde. Vertrouwen komt van twee kanten.',
    theme: 'samen-werken',
    owner: 'ministerie-szw',
    counterpart: 'verband-rivieren',
    topic: 'wie-zit-er-bij',
    dueOn: 100,
    state: 'in_progress',
    updates: [
      {
        on: -50,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: Bij elk gesprek staat vooraf wie er meekijkt en namens wie.',
      },
    ],
    verdicts: [],
  },
  {
    ...fromLetter('Reactie op verslag, les 5'),
    key: 'voorzichtig-met-woorden',
    title: 'Voorzichtig zijn met woorden die een hele groep raken',
    text: 'Sommige beleidswoorden zijn vaag en plakken toch aan een hele groep. De overheid trekt daar een les uit.',
    theme: 'tegen-discriminatie',
    owner: 'ministerie-szw',
    counterpart: 'vrouwenraad-noorderlicht',
    topic: 'woorden-die-een-groep-raken',
    dueOn: -5,
    state: 'in_progress',
    updates: [
      {
        on: -72,
        by: 'imane',
        state: 'in_progress',
        text: 'Voorbeeld: Collega’s krijgen een waarschuwing als zij zo’n woord typen. De uitleg erbij moet beter.',
      },
    ],
    verdicts: [],
  },
];
