import type { Language } from '@samenspraak/shared-web';
import { dataMapWords, listWord } from './data-map-words';

const units = { Y: 'years', MO: 'months', D: 'days', H: 'hours', M: 'minutes' } as const;

/** `P14D` and `PT15M` in words: one unit, as the marks use them. */
export function durationWord(language: Language, iso: string): string {
  const [, , time, count = '', unit = ''] = /^P((T)?(\d+)([YMDH]))$/.exec(iso)?.slice(0, 5) ?? [];
  const key = units[(unit === 'M' && !time ? 'MO' : unit) as keyof typeof units];
  return key ? dataMapWords(language)(`keep.${key}`, { count: Number(count) }) : iso;
}

interface Kept {
  keepFor: string | null;
  keepFrom: string | null;
}

/** How long something stays: “14 dagen na het begin”. */
export function keptWord(language: Language, { keepFor, keepFrom }: Kept): string {
  const t = dataMapWords(language);
  if (!keepFor) return t('keep.untilErased');
  if (keepFor === 'PT0S') return t('keep.notKept');
  return t('keep.from', { duration: durationWord(language, keepFor), from: listWord(language, 'from', keepFrom ?? '') });
}

const erasures = { 'delete row': 'deleteRow', destroy: 'destroy', 'clear column': 'clearColumn' } as const;

export const erasedWord = (language: Language, erase: string | null): string =>
  dataMapWords(language)(`erase.${erase && erase in erasures ? erasures[erase as keyof typeof erasures] : 'nothing'}`);
