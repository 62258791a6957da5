import { ProgressKind } from '@samenspraak/progress-api';
import { nextDay } from './calendar';

interface Step {
  date: string;
  row: { kind?: ProgressKind; newDueOn?: string | null };
}

export interface Late {
  /** The date that passed. */
  dueOn: string;
  /** The day on which the platform said so. */
  saidOn: string;
}

const { delivered, confirmed, disputed } = ProgressKind;

/**
 * When the platform said that a date passed without delivery: once for each date, as it does by itself.
 * @returns also the one that still stands, if it is late today
 */
export function latenessOf(steps: Step[], firstDueOn: string, today: string): { said: Late[]; still?: Late } {
  const said: Late[] = [];
  let dueOn = firstDueOn;
  /** Since when its owner has it in hand; undefined while it is delivered. */
  let since: string | undefined = '';
  const lateBy = (date: string) => {
    if (since === undefined || dueOn >= date) return undefined;
    const late = said.find((one) => one.dueOn === dueOn) ?? { dueOn, saidOn: nextDay(since > dueOn ? since : dueOn) };
    if (!said.includes(late)) said.push(late);
    return late;
  };
  for (const { date, row } of steps) {
    lateBy(date);
    dueOn = row.newDueOn ?? dueOn;
    if (row.kind === delivered || row.kind === confirmed) since = undefined;
    if (row.kind === disputed) since = date;
  }
  return { said, still: lateBy(today) };
}
