/** The pages on which a topic is written, in their order, by their place in the address. */
export const draftSteps = ['vraag', 'waarom', 'wie', 'nakijken'] as const;

export type DraftStep = (typeof draftSteps)[number];

export const isDraftStep = (place: string): place is DraftStep => draftSteps.includes(place as DraftStep);

export const stepAfter = (step: DraftStep): DraftStep => draftSteps[draftSteps.indexOf(step) + 1] ?? 'nakijken';

/** The page before; undefined on the first. */
export const stepBefore = (step: DraftStep): DraftStep | undefined => draftSteps[draftSteps.indexOf(step) - 1];

export const draftPlace = (slug: string, step: DraftStep): string => `/agenda/${slug}/aanpassen/${step}`;
