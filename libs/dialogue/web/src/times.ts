import { type Language, fullDayText, timeText } from '@samenspraak/shared-web';
import { dialogueWords } from './dialogue-words';

interface Times {
  startsAt: string;
  endsAt: string;
}

/** “13:30–16:30”, kept on one line, and in this order in a line that runs from right to left. */
export const timesText = (language: Language, { startsAt, endsAt }: Times): string =>
  `\u2066${timeText(language, startsAt)}\u2060–\u2060${timeText(language, endsAt)}\u2069`;

/** “donderdag 17 december 2026, 13:30–16:30 (Nederlandse tijd)”. */
export const whenText = (language: Language, times: Times): string =>
  dialogueWords(language)('when', { day: fullDayText(language, times.startsAt), times: timesText(language, times) });
