import { FieldFrame } from './field-frame';
import { wiring, type FieldProps } from './field-props';

export interface SelectOption {
  value: string;
  text: string;
  lang?: string;
}

export interface SelectFieldProps extends FieldProps {
  options: readonly SelectOption[];
  value?: string;
  /** The words of a first option with an empty value. */
  empty?: string;
  autoComplete?: string;
}

export function SelectField({ options, value, empty, autoComplete, ...field }: SelectFieldProps) {
  return (
    <FieldFrame {...field}>
      <select className="control" {...wiring(field)} autoComplete={autoComplete} defaultValue={value}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value: option, text, lang }) => (
          <option key={option} value={option} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
