import type { PersonalDataMark } from './data-marks';

/** Where personal data passes outside the tables. */
export type Carrier = 'cookie' | 'mail' | 'job' | 'log';

/** As on a column; what only passes by is not kept. */
export interface CarriedMark extends Pick<PersonalDataMark, 'purpose' | 'seenBy'> {
  keep: { for: string; from: string } | 'not kept';
}

export type CarriedMarks = Readonly<Record<string, CarriedMark | 'none'>>;

export interface CarriedData {
  carrier: Carrier;
  /** The cookie, the field of a mail or log line, or the job and the key of its payload. */
  name: string;
  mark: CarriedMark | 'none';
}

const carried: CarriedData[] = [];

/** Says aloud, beside the code that does it, what a cookie, mail, job or log line carries. */
export function declareCarried(carrier: Carrier, marks: CarriedMarks): void {
  for (const [name, mark] of Object.entries(marks)) carried.push({ carrier, name, mark });
}

/** All that the loaded features declared, in a fixed order. */
export const carriedData = (): CarriedData[] =>
  [...carried].sort((a, b) => (`${a.carrier} ${a.name}` < `${b.carrier} ${b.name}` ? -1 : 1));
