import { TwoTexts, type TextPiece } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { diffWordsWithSpace } from 'diff';
import { dialogueWords } from '../../dialogue-words';

export interface TwoVersionsProps {
  language: Language;
  /** The language of the report. */
  lang: Language;
  titles: [string, string];
  before: string;
  after: string;
}

/** What changes between two texts of a paragraph, word by word as its language divides them. */
export function TwoVersions({ language, lang, titles, before, after }: TwoVersionsProps) {
  const t = dialogueWords(language);
  return <TwoTexts titles={titles} pieces={piecesOf(before, after)} lang={lang} words={{ gone: t('remarks.gone'), come: t('remarks.come') }} />;
}

const piecesOf = (before: string, after: string): TextPiece[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ text: value, change: added ? 'come' : removed ? 'gone' : 'same' }));
