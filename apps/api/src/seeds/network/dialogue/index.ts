import type { ReportExample, SessionExample } from '../shapes';
import { partnershipSessions } from './partnership-sessions';
import { partnershipReports } from './reports-partnerships';
import { tableReportsOfTheFirstYear } from './reports-table-first';
import { tableReportsOfLate } from './reports-table-recent';
import { tableSessionsComing } from './table-coming';
import { tableSessionsHeld } from './table-held';

export { series } from './series';

export const sessions: SessionExample[] = [...tableSessionsHeld, ...tableSessionsComing, ...partnershipSessions];
export const reports: ReportExample[] = [...tableReportsOfTheFirstYear, ...tableReportsOfLate, ...partnershipReports];
