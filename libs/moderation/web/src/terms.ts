/** The terms as they are told; the API holds them in `terms.ts`, and a spec compares. */
export const terms = { decide: 5, appeal: 10, months: 6, durations: [7, 30, 90] } as const;
