/** How the made-up network hangs together; the same for every size, and the same at every run. */
export const spaces = 40;
export const participants = 20_000;
export const organisations = 2_000;
export const perSpace = participants / spaces;

/** Supports of twenty topics in a row, 200 together, and their contributions, 100 together: 10 and 5 a topic. */
export const supportPattern = [0, 24, 1, 7, 2, 50, 0, 5, 3, 14, 1, 9, 32, 2, 6, 11, 3, 18, 4, 8];
export const contributionPattern = [1, 6, 0, 22, 2, 3, 0, 10, 1, 4, 13, 2, 0, 5, 3, 1, 17, 0, 8, 2];

/** A uuid that is the same at every run; with the marks of version 4, or inputs would not take it for one. */
export const idSql = (kind, number) =>
  `overlay(overlay(md5('${kind}' || ${number}) placing '4' from 13) placing '8' from 17)::uuid`;

const patternSql = (pattern, i) => `(array[${pattern.join(',')}])[1 + (${i}) % ${pattern.length}]`;
export const supportsSql = (i) => patternSql(supportPattern, i);
export const contributionsSql = (i) => patternSql(contributionPattern, i);

/** The participant who gave support or contribution number j (from 0) to topic i: of the topic's space, each only once. */
export const supporterSql = (i, j) => `((${i} * 31 + ${j}) % ${perSpace}) * ${spaces} + ${i} % ${spaces}`;

/** The signed-in reader of the benchmark: participant 0, and so at home in space 0. */
export const member = 0;
