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
  const { id, 'aria-describedby': described, 'aria-invalid': invalid } = wiring({ ...field, label });
  const words = (
    <>
      {label}
      {mark && <span> {mark}</span>}
    </>
  );
  return (
    <fieldset
      className={invalid && 'utrecht-form-field--invalid'}
      {...(type === 'radio' && { role: 'radiogroup', 'aria-invalid': invalid })}
      aria-describedby={described}
    >
      <legend className="utrecht-form-label">{heading ? <h1>{words}</h1> : words}</legend>
      <FieldNotes {...field} />
      {options.map(({ value, label: name, description, lang }, place) => (
        <label className="pick" key={value} lang={lang}>
          <input
            {...{ type, name: field.name, value, 'aria-invalid': type === 'radio' ? undefined : invalid }}
            id={place === 0 ? id : `${id}-${value}`}
            defaultChecked={chosen.includes(value)}
          />
          <span>
            <b>{name}</b>
            {description && <small>{description}</small>}
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
