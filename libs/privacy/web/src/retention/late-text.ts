import type { Language } from '@samenspraak/shared-web';
import { durationWord } from '../data-map/terms';

/** How late, in its largest whole unit: an age, and no moment that could be told from it. */
export function lateText(language: Language, minutes: number): string {
  if (minutes < 60) return durationWord(language, `PT${minutes}M`);
  const hours = Math.floor(minutes / 60);
  return durationWord(language, hours < 24 ? `PT${hours}H` : `P${Math.floor(hours / 24)}D`);
}
