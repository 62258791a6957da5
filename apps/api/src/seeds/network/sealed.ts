import type { Day } from './shapes';

/**
 * Twelve words of a made-up recipient and of a made-up author, so that the pages can be tried. They stand in this file and
 * are printed by `npm start`: whatever is sealed to them can be opened by everyone. No real network gets them.
 */
export const exampleWords = {
  recipient: 'need unlock idle satisfy share solar inmate nerve list silent garment rookie',
  author: 'kangaroo music margin island music faculty hour shiver chair segment crop life',
};

/** Whose key the first words are, in which space. */
export const exampleRecipient = { person: 'hanneke', space: 'netwerk' };

export interface SealedExample {
  on: Day;
  text: string;
  /** Its author is the one whose words are printed. */
  known?: true;
  withdrawn?: true;
  reply?: { on: Day; text: string };
}

export const sealed: SealedExample[] = [
  {
    on: -16,
    known: true,
    text: 'In een vergadering zei een wethouder dat onze vereniging "in de gaten moest worden gehouden". Het staat niet in het verslag. Ik durf dit niet onder mijn naam te vertellen.',
    reply: { on: -12, text: 'Dank u. Wij zijn het nagegaan bij de gemeente, zonder te zeggen dat er een bericht was. Het onderwerp staat op de agenda van het volgende gesprek.' },
  },
  { on: -9, text: 'سألني موظف في مقابلة للتدريب عن صلاتي وصيامي. لم أحصل على المكان. لا أريد أن يُعرف اسمي، لكني أريد أن يُعرف أن هذا يحدث.' },
  { on: -9, withdrawn: true, text: '' },
  { on: -3, text: 'De termijn voor een antwoord wordt soms gehaald met een brief waar niets in staat. Kijkt iemand daarnaar?' },
];
