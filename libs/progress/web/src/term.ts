const dayLength = 24 * 60 * 60 * 1000;

/** Days from one ISO date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

export interface Term {
  /** Days since it was agreed. */
  used: number;
  /** Days between agreeing and the date. */
  total: number;
  /** Days still to come; negative when late. */
  left: number;
}

/** How far a commitment is in its time. */
export const termOf = ({ agreedOn, dueOn }: { agreedOn: string; dueOn: string }, today: string): Term => ({
  used: Math.max(0, daysBetween(agreedOn, today)),
  total: Math.max(1, daysBetween(agreedOn, dueOn)),
  left: daysBetween(today, dueOn),
});
