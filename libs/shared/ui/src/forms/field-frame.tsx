import type { ReactNode } from 'react';
import { FieldNotes } from './field-notes';
import type { FieldProps } from './field-props';

/** Label, hint, error and control of one field, in that order. */
export function FieldFrame({ children, heading, label, mark, ...field }: FieldProps & { children: ReactNode }) {
  const words = (
    <label className="utrecht-form-label" htmlFor={field.id ?? field.name}>
      {label}
      {mark && <span> {mark}</span>}
    </label>
  );
  return (
    <div className={field.error ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      {heading ? <h1>{words}</h1> : words}
      <FieldNotes {...field} />
      {children}
    </div>
  );
}
