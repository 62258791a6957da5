import { SelectField } from '@samenspraak/shared-ui';
import { type Language, type formKit, languages, ownNames } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';

const options = languages.map((code) => ({ value: code as string, text: ownNames[code].name, lang: code }));

/** The language a text is written in: the page's own unless said otherwise. */
export function LanguageSelect({ kit, language }: { kit: ReturnType<typeof formKit>; language: Language }) {
  const label = progressWords(language)('form.inLanguage');
  return <SelectField name="language" label={label} options={options} value={kit.value('language', language)} error={kit.error('language')} />;
}
