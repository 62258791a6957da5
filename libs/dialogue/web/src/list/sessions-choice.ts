import { type Language, type Visit, isoDay } from '@samenspraak/shared-web';

/** Which sessions a reader looks at, as it stands in the address. */
export interface SessionsChoice {
  space: string | null;
  /** `2027-01`: drawn as a month. */
  month: string | null;
  /** Further into the past than this cursor. */
  past: string | null;
  /** Further into the future than this cursor. */
  further: string | null;
}

const names = { space: 'ruimte', month: 'maand', past: 'na', further: 'verder' } as const;

/** Anything that cannot be a month is as good as nothing. */
export const isMonth = (text: string | null): boolean => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text ?? '');

export function sessionsChoice(visit: Visit): SessionsChoice {
  const month = visit.query(names.month);
  return {
    space: visit.query(names.space)?.slice(0, 120) ?? null,
    month: isMonth(month) ? month : null,
    past: visit.query(names.past),
    further: visit.query(names.further),
  };
}

export function sessionsAddress(language: Language, choice: Partial<SessionsChoice>): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(names)) {
    const value = choice[key as keyof SessionsChoice];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return `/${language}/gesprekken${text ? `?${text}` : ''}`;
}

/** A month draws no lists; a page of the past has no coming sessions, and the other way around. */
export const sessionsVariables = ({ space, month, past, further }: SessionsChoice) => ({
  ...{ space, month: month ?? isoDay().slice(0, 7), byMonth: month !== null },
  ...{ upcoming: !month && !past, past: !month && !further, pastAfter: past, furtherAfter: further },
});

/** @param months how many later; earlier when below 0 */
export function monthLater(month: string, months: number): string {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, place - 1 + months, 15)).toISOString().slice(0, 7);
}
