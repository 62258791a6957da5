import { SelectField, type FieldProps } from '@samenspraak/shared-ui';
import { languages, ownNames } from '@samenspraak/shared-web';

const options = languages.map((code) => ({ value: code as string, text: ownNames[code].name, lang: code }));

/** The language a text is written in; each by its own name. */
export function LanguageField({ value, ...field }: FieldProps & { value: string }) {
  return <SelectField {...field} options={options} value={value} />;
}
