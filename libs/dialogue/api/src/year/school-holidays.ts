/** The three regions in which schools of the Netherlands are closed at different times. */
export const regions = ['noord', 'midden', 'zuid'] as const;
export type SchoolRegion = (typeof regions)[number];
export type SchoolHolidayName = 'autumn' | 'christmas' | 'spring' | 'may' | 'summer';

export interface SchoolHoliday {
  name: SchoolHolidayName;
  regions: readonly SchoolRegion[];
  /** First and last day, ISO, weekends included. */
  from: string;
  to: string;
}

type Row = [name: SchoolHolidayName, regions: readonly SchoolRegion[], from: string, to: string];

/**
 * As the Ministry of Education published them. Those at Christmas, in May and in summer hold for every school; for autumn
 * and spring they are advice, and many schools add a week in May.
 */
const published: Row[] = [
  ['autumn', ['noord'], '2026-10-10', '2026-10-18'],
  ['autumn', ['midden', 'zuid'], '2026-10-17', '2026-10-25'],
  ['christmas', regions, '2026-12-19', '2027-01-03'],
  ['spring', ['zuid'], '2027-02-13', '2027-02-21'],
  ['spring', ['noord', 'midden'], '2027-02-20', '2027-02-28'],
  ['may', regions, '2027-04-24', '2027-05-02'],
  ['summer', ['noord'], '2027-07-10', '2027-08-22'],
  ['summer', ['midden'], '2027-07-17', '2027-08-29'],
  ['summer', ['zuid'], '2027-07-24', '2027-09-05'],
  ['autumn', ['noord', 'midden'], '2027-10-16', '2027-10-24'],
  ['autumn', ['zuid'], '2027-10-23', '2027-10-31'],
  ['christmas', regions, '2027-12-25', '2028-01-09'],
  ['spring', ['noord'], '2028-02-19', '2028-02-27'],
  ['spring', ['midden', 'zuid'], '2028-02-26', '2028-03-05'],
  ['may', regions, '2028-04-29', '2028-05-07'],
  ['summer', ['midden'], '2028-07-08', '2028-08-20'],
  ['summer', ['noord'], '2028-07-15', '2028-08-27'],
  ['summer', ['zuid'], '2028-07-22', '2028-09-03'],
  ['autumn', ['noord'], '2028-10-14', '2028-10-22'],
  ['autumn', ['midden', 'zuid'], '2028-10-21', '2028-10-29'],
  ['christmas', regions, '2028-12-23', '2029-01-07'],
  ['spring', ['zuid'], '2029-02-10', '2029-02-18'],
  ['spring', ['noord', 'midden'], '2029-02-17', '2029-02-25'],
  ['may', regions, '2029-04-28', '2029-05-06'],
  ['summer', ['midden'], '2029-07-07', '2029-08-19'],
  ['summer', ['zuid'], '2029-07-14', '2029-08-26'],
  ['summer', ['noord'], '2029-07-21', '2029-09-02'],
];

export const schoolHolidays: readonly SchoolHoliday[] = published.map(([name, where, from, to]) => ({ name, regions: where, from, to }));

/** The last day the table knows of, ISO. */
export const schoolHolidaysUntil = published.map(([, , , to]) => to).toSorted().at(-1)!;

/** The holidays that a day (ISO) is in: those of one name together, with every region that has them. */
export function schoolHolidaysOn(day: string): { name: SchoolHolidayName; regions: SchoolRegion[] }[] {
  const found = Map.groupBy(schoolHolidays.filter(({ from, to }) => from <= day && day <= to), ({ name }) => name);
  return [...found].map(([name, each]) => ({ name, regions: regions.filter((region) => each.some((one) => one.regions.includes(region))) }));
}
