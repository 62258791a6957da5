/** What the answering side can do with a topic: the API's act, and its place in the address. */
export const answerChoices = [
  { act: 'open', place: 'oppakken' },
  { act: 'return', place: 'vraag' },
  { act: 'decline', place: 'niet-oppakken' },
  { act: 'refer', place: 'doorverwijzen' },
  { act: 'merge', place: 'samenvoegen' },
  { act: 'close', place: 'afronden' },
] as const;

export type AnswerAct = (typeof answerChoices)[number]['act'];

export const answerAt = (place: string): AnswerAct | undefined => answerChoices.find((choice) => choice.place === place)?.act;
