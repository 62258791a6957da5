import type { ReactNode } from 'react';

export interface FormProps {
  /** Where it is posted to; the same page when left out. */
  action?: string;
  id?: string;
  /** Names the form for whoever listens, when a page has several. */
  label?: string;
  /** The form token, the client key, what earlier pages asked. */
  hidden?: Readonly<Record<string, string | readonly string[] | undefined>>;
  children: ReactNode;
}

/** A form that is posted and checked by the server: the browser's own messages speak the browser's language. */
export function Form({ action, id, label, hidden = {}, children }: FormProps) {
  return (
    <form method="post" action={action} id={id} aria-label={label} noValidate>
      {Object.entries(hidden).flatMap(([name, values]) =>
        [values ?? []].flat().map((value, place) => <input key={`${name} ${place}`} type="hidden" name={name} value={value} />),
      )}
      {children}
    </form>
  );
}
