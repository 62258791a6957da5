import { type Language, defineWords } from '@samenspraak/shared-web';
import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';

export const seriesWords = defineWords({ nl, en, tr, ar });

/** What a series says no to, by code. */
export const seriesRefusals = (language: Language): Record<string, string> => ({
  SERIES_ENDED: seriesWords(language)('refusals.SERIES_ENDED'),
});

export type SeriesDone = keyof typeof nl.done;
export const seriesDone = Object.keys(nl.done) as SeriesDone[];
