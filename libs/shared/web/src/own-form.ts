import type { IncomingHttpHeaders } from 'node:http';
import { ApiRefusal } from './api';

/**
 * Nothing that is sent from elsewhere is even read: its origin must be this site (a missing one is elsewhere too), and no
 * other site according to Sec-Fetch-Site. The API judges the same again, with the form's token.
 * @throws {ApiRefusal} FOREIGN_REQUEST
 */
export function requireOwnForm({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): void {
  const own = origin !== undefined && origin === process.env['PUBLIC_URL'];
  if (!own || (site !== undefined && site !== 'same-origin')) throw new ApiRefusal('FOREIGN_REQUEST');
}
