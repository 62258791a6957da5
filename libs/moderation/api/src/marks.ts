import type { PersonalDataMark } from '@samenspraak/shared-api';

const moderation = { purpose: 'moderation', erase: 'clear column' } as const;

/** Who took a step: no name is ever shown, only the body and the side. */
export const tookStep: PersonalDataMark = { ...moderation, seenBy: 'platform', keep: 'until erased' };

/** Who reported: only they themselves see that. A year is longer than any appeal against what came of it. */
export const reportedBy: PersonalDataMark = { ...moderation, seenBy: 'self', keep: { for: 'P12M', from: 'at' } };

/** Words of a report, for whoever judges. */
export const reportWords: PersonalDataMark = { ...reportedBy, seenBy: 'platform', erase: 'destroy' };

/** Words about a text, for its author and whoever judges. They go with the author, or a year after the appeal is over. */
export const caseWords: PersonalDataMark = { ...moderation, seenBy: 'self', keep: { for: 'P18M', from: 'at' } };
