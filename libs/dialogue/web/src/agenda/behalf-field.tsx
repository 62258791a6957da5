import { SelectField } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';

interface Seat {
  organisation: { id: string; name: string };
}

export interface BehalfFieldProps {
  language: Language;
  /** The seats the reader may sit in. */
  seats: readonly Seat[];
  field: { name: string; id?: string; label: string; value: string; error?: { word: string; text: string } };
}

/** Asked only of who sits in more than one seat. */
export function BehalfField({ language, seats, field }: BehalfFieldProps) {
  const options = seats.map(({ organisation: { id, name } }) => ({ value: id, text: name }));
  const [first] = options;
  if (!first) return null;
  if (options.length === 1) return <input type="hidden" name={field.name} value={first.value} />;
  return <SelectField {...field} label={dialogueWords(language)('onBehalf')} empty={dialogueWords(language)('recommend.choose')} options={options} />;
}
