import type { ReactNode } from 'react';
import { FieldNotes } from './field-notes';
import { wiring, type FieldProps } from './field-props';

export interface Pick {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  lang?: string;
}

export interface PicksProps extends FieldProps {
  options: readonly Pick[];
}

interface FrameProps extends PicksProps {
  type: 'radio' | 'checkbox';
  chosen: readonly string[];
}

function Picks({ type, chosen, options, label, mark, heading, ...field }: FrameProps) {
  const words = mark ? [label, <span key="mark"> {mark}</span>] : label;
  const { 'aria-describedby': described, 'aria-invalid': invalid } = wiring({ ...field, label });
  return (
    <fieldset className={invalid && 'utrecht-form-field--invalid'} aria-describedby={described}>
      <legend className="utrecht-form-label">{heading ? <h1>{words}</h1> : words}</legend>
      <FieldNotes {...field} />
      {options.map((option, place) => (
        <label className="pick" key={option.value} lang={option.lang}>
          <input
            type={type}
            name={field.name}
            id={place === 0 ? field.name : `${field.name}-${option.value}`}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            aria-invalid={invalid}
          />
          <span>
            <b>{option.label}</b>
            {option.description && <small>{option.description}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of a few, as large cards. */
export function RadioPicks({ value, ...props }: PicksProps & { value?: string }) {
  return <Picks {...props} type="radio" chosen={value === undefined ? [] : [value]} />;
}

/** Any of a few. */
export function CheckboxPicks({ values = [], ...props }: PicksProps & { values?: readonly string[] }) {
  return <Picks {...props} type="checkbox" chosen={values} />;
}
