import type { Side } from '@samenspraak/shared-graphql';
import { type Language, isolated } from '@samenspraak/shared-web';
import { progressWords } from './progress-words';

interface Between {
  counterpartSide: Side;
  counterpart: { name: string } | null;
}

/** Who says whether it is done: the named organisation, or anyone who speaks for that side. */
export const counterpartText = (language: Language, { counterpart, counterpartSide }: Between): string =>
  counterpart ? isolated(counterpart.name) : progressWords(language)(`sides.${counterpartSide}`);
