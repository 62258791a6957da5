import type { ReportExample, SessionExample } from '../shapes';
import { partnershipSessions } from './partnership-sessions';
import { partnershipReports } from './reports-partnerships';
import { tableReportsOfTheFirstYear } from './reports-table-first';
import { tableReportsOfLate } from './reports-table-recent';
import { reportsBefore, talksBefore } from './table-before';
import { tableSessionsComing } from './table-coming';
import { tableSessionsHeld } from './table-held';

export { series } from './series';

export const sessions: SessionExample[] = [...talksBefore, ...tableSessionsHeld, ...tableSessionsComing, ...partnershipSessions];
export const reports: ReportExample[] = [...reportsBefore, ...tableReportsOfTheFirstYear, ...tableReportsOfLate, ...partnershipReports];
