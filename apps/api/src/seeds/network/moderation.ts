import type { Day } from './shapes';

export interface ModerationExample {
  topic: string;
  /** The beginning of the reply it is about; left out when it is about the topic itself. */
  reply?: string;
  rule: string;
  flagged: { on: Day; text: string };
  decided?: { on: Day; by: string; body: string; facts: string };
  appeal?: { on: Day; by: string; reason: string };
  reversed?: { on: Day; by: string; body: string; answer: string };
}

/** One replaced, one under appeal, one reversed, and one that waits. All made up. */
export const moderated: ModerationExample[] = [
  {
    topic: 'huiswerkklas-op-vier-plekken',
    reply: 'Bijles nodig?',
    rule: 'advertising',
    flagged: { on: -19, text: 'Dit is gewoon reclame.' },
    decided: { on: -17, by: 'ruben', body: 'ess', facts: 'De tekst biedt bijles aan voor 40 euro per uur. Dat is verkoop.' },
  },
  {
    topic: 'jonge-vrouwen-in-het-bestuur',
    reply: 'Bij ons hield',
    rule: 'about_a_person',
    flagged: { on: -11, text: 'Iedereen in onze buurt weet wie dit is.' },
    decided: { on: -8, by: 'ruben', body: 'ess', facts: 'Met de bakkerij en de functie samen is te zien om wie het gaat.' },
    appeal: { on: -4, by: 'zeynep', reason: 'Ik noemde geen naam. Het gaat mij om wat er gebeurde, niet om haar.' },
  },
  {
    topic: 'kadinlar-bisiklet-ogreniyor',
    reply: 'Our club lends',
    rule: 'advertising',
    flagged: { on: -10, text: 'Er staat reclame voor een club in.' },
    decided: { on: -9, by: 'ruben', body: 'ess', facts: 'De tekst prijst een club aan.' },
    appeal: { on: -7, by: 'grace', reason: 'It costs nothing. We do not sell anything, we lend.' },
    reversed: { on: -3, by: 'kofi', body: 'bureau-de-weegschaal', answer: 'Wie iets gratis uitleent, verkoopt niets. De tekst helpt anderen.' },
  },
  {
    topic: 'subsidie-zonder-puzzel',
    rule: 'belittling',
    flagged: { on: -1, text: 'Dit klinkt wel erg boos over ambtenaren.' },
  },
];
