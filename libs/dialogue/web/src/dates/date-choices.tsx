import type { DateChoice } from '@samenspraak/shared-graphql';
import { RadioPicks } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { whenText } from '../times';
import { datesWords } from './dates-words';

export interface ChosenDate {
  id: string;
  startsAt: string;
  endsAt: string;
  choice: DateChoice | null;
  /** What the date meets. */
  about?: ReactNode;
}

const choices: readonly DateChoice[] = ['yes', 'if_needed', 'no'];

/** Yes, if need be, or no: for each date. @param prefix makes the ids of two forms on a page differ */
export function DateChoices({ dates, language, prefix = '' }: { dates: readonly ChosenDate[]; language: Language; prefix?: string }) {
  const t = datesWords(language);
  const options = choices.map((value) => ({ value: value as string, label: t(`choice.${value}`) }));
  return dates.map(({ id, choice, about, ...times }) => (
    <div key={id}>
      <input type="hidden" name="date" value={id} />
      <RadioPicks name={`choice-${id}`} id={`${prefix}choice-${id}`} label={whenText(language, times)} value={choice ?? undefined} options={options} />
      {about}
    </div>
  ));
}
