/** How a series comes back: the part of RFC 5545 that people say in one sentence. */
export enum RuleKind {
  /** One meeting, called when it is needed. */
  once = 'once',
  /** On one or more days of the week. */
  weekly = 'weekly',
  /** “Every first Thursday of the month”. */
  monthly_weekday = 'monthly_weekday',
  /** “Every month on the 15th”, or on its last day. */
  monthly_date = 'monthly_date',
  yearly_weekday = 'yearly_weekday',
  yearly_date = 'yearly_date',
}

/** As RFC 5545 writes them. */
export enum Weekday {
  MO = 'MO',
  TU = 'TU',
  WE = 'WE',
  TH = 'TH',
  FR = 'FR',
  SA = 'SA',
  SU = 'SU',
}

export const isByWeekday = (kind: RuleKind): boolean => kind === RuleKind.monthly_weekday || kind === RuleKind.yearly_weekday;
export const isByDate = (kind: RuleKind): boolean => kind === RuleKind.monthly_date || kind === RuleKind.yearly_date;
export const isYearly = (kind: RuleKind): boolean => kind === RuleKind.yearly_weekday || kind === RuleKind.yearly_date;
