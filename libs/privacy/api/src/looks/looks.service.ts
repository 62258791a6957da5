import { Injectable } from '@nestjs/common';
import { isPrivacyOfficer, openAddress } from '@samenspraak/people-api';
import { InvalidInput, Language, NotFound, StaffVault, Vault, Viewer } from '@samenspraak/shared-api';
import { isUUID } from 'class-validator';
import { heard } from './look.refusals';
import { LookField, LookPurpose, editionNow } from './look-purpose';
import { Look } from './look.entity';
import { Seen } from './looks.types';

interface Found {
  person: string;
  email?: { sealed: string; wrapped: string };
  language?: Language;
  since?: string;
  places?: number;
}

/** How many lines a page shows: more than anybody has. */
const most = 200;

/** No log, no look. The vault itself holds the order; here is only who asks, and the words for its no. */
@Injectable()
export class LooksService {
  /** The lines about the viewer, the newest first. */
  ownLooks({ personId }: Viewer): Promise<Look[]> {
    return Vault.manager.find(Look, { where: { personId: personId ?? '' }, order: { writtenAt: 'DESC' }, take: most });
  }

  /**
   * Writes the line, which is committed when this returns: the person sees it from now on, whether it is used or not.
   * @returns the ticket
   * @throws {NotFound} to everyone but the privacy officer, and about an answered question
   */
  async writeLook(viewer: Viewer, questionId: string, purpose: LookPurpose | null, fields: LookField[]): Promise<string> {
    await demandOfficer(viewer);
    if (!isUUID(questionId)) throw new NotFound();
    if (!purpose) throw InvalidInput.of('purpose', 'required');
    if (!fields.length) throw InvalidInput.of('fields', 'required');
    const values = [viewer.personId, questionId, purpose, editionNow(), fields];
    return heard(StaffVault.call<string>('select write_look($1, $2, $3, $4, $5)', values));
  }

  /**
   * Reads what the ticket names: once, within fifteen minutes.
   * @throws {LookUsed} {LookTooOld} {NotFound}
   */
  async takeLook(viewer: Viewer, ticket: string): Promise<Seen> {
    await demandOfficer(viewer);
    if (!isUUID(ticket)) throw new NotFound();
    const { person, email, language, since, places } = await heard(StaffVault.call<Found>('select take_look($1, $2)', [viewer.personId, ticket]));
    return {
      email: email ? openAddress('person', person, Buffer.from(email.sealed, 'hex'), Buffer.from(email.wrapped, 'hex')) : null,
      language: language ?? null,
      since: since ? new Date(since) : null,
      places: places ?? null,
    };
  }
}

/** @throws {NotFound} for everybody else it does not exist */
export async function demandOfficer(viewer: Viewer): Promise<void> {
  if (!(await isPrivacyOfficer(viewer))) throw new NotFound();
}
