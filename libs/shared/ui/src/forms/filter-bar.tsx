import type { ReactNode } from 'react';
import { Chips, type Chip } from './chips';
import { SelectField, type SelectFieldProps } from './select-field';
import { TextField, type TextFieldProps } from './text-field';
import type { LinkTo } from '../link-to';

export interface FilterBarProps {
  action: string;
  /** Names the form as a search for whoever listens. */
  label: string;
  search?: { name: string; label: ReactNode; value?: string };
  /** Other things to type. */
  texts?: readonly TextFieldProps[];
  selects: readonly SelectFieldProps[];
  /** Opens everything but the search on a phone, where it would push the list away. Without it all stands open. */
  finer?: ReactNode;
  /** What else the address says, kept when a filter changes. */
  hidden?: Readonly<Record<string, string | undefined>>;
  /** Words on the button. */
  submit: ReactNode;
  /** Filters that are on, each with the address of the list without it. */
  chips?: readonly Chip[];
  chipsLabel?: string;
  clear?: LinkTo;
}

/** Filters as a GET form, so that a filtered list has an address of its own. */
export function FilterBar({ action, label, search, texts = [], selects, finer, hidden = {}, submit, chips = [], chipsLabel, clear }: FilterBarProps) {
  return (
    <div className="filters">
      <form method="get" action={action} role="search" aria-label={label}>
        {Object.entries(hidden).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        {search && <TextField {...search} type="search" />}
        <Finer summary={finer} texts={texts} selects={selects} />
        <button type="submit" className="nl-button nl-button--secondary">
          {submit}
        </button>
      </form>
      {chips.length > 0 && <Chips label={chipsLabel} chips={chips} clear={clear} />}
    </div>
  );
}

type FinerProps = Required<Pick<FilterBarProps, 'texts' | 'selects'>> & { summary: ReactNode };

/** Opened from the start when something in it is chosen. */
function Finer({ summary, texts, selects }: FinerProps) {
  const fields = (
    <>
      {texts.map((text) => (
        <TextField key={text.name} {...text} />
      ))}
      {selects.map((select) => (
        <SelectField key={select.name} {...select} />
      ))}
    </>
  );
  if (!summary) return fields;
  return (
    <details className="finer" open={[...texts, ...selects].some(({ value }) => value)}>
      <summary>{summary}</summary>
      <div>{fields}</div>
    </details>
  );
}
