/** The size of a drill: a small one in every run of the tests, the full one of the goals with `npm run drill`. */
export const sizeOf = ({ small, full }: { small: number; full: number }): number => (process.env['DRILL'] ? full : small);

/** Time for one test, in milliseconds. */
export const patience = sizeOf({ small: 400_000, full: 3_600_000 });
