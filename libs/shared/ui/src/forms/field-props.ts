import type { ReactNode } from 'react';

export interface FieldError {
  /** "Fout:", in the page's language. */
  word: string;
  text: string;
}

/** What every field takes. */
export interface FieldProps {
  /** The form field's name; also its id, so that an `ErrorSummary` can point at it. */
  name: string;
  /** Another id than its name, where a page has two fields of one name. */
  id?: string;
  label: ReactNode;
  /** Beside the label: "(mag leeg blijven)". */
  mark?: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  /** The label is the page's title: a page that asks one thing. */
  heading?: boolean;
}

export interface FieldWiring {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** The attributes that tie a control to its hint and its error. */
export function wiring({ name, id = name, hint, error }: FieldProps): FieldWiring {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
}
