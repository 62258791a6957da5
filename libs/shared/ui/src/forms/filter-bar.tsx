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
export function FilterBar({ action, label, search, texts = [], selects, hidden = {}, submit, chips = [], chipsLabel, clear }: FilterBarProps) {
  return (
    <div className="filters">
      <form method="get" action={action} role="search" aria-label={label}>
        {Object.entries(hidden).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        {search && <TextField {...search} type="search" />}
        {texts.map((text) => (
          <TextField key={text.name} {...text} />
        ))}
        {selects.map((select) => (
          <SelectField key={select.name} {...select} />
        ))}
        <button type="submit" className="nl-button nl-button--secondary">
          {submit}
        </button>
      </form>
      {chips.length > 0 && <Chips label={chipsLabel} chips={chips} clear={clear} />}
    </div>
  );
}
