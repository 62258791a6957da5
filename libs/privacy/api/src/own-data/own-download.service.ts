import { Injectable } from '@nestjs/common';
import { hashOf, newSecret } from '@samenspraak/people-api';
import { Clock, FreshSignInNeeded, NotFound, Refusal, Vault, allow, freshlySignedIn, type Viewer } from '@samenspraak/shared-api';
import { isUUID } from 'class-validator';
import { IsNull, MoreThan } from 'typeorm';
import type { DownloadTicket, OwnRow } from './own-data.graphql';
import { OwnDataService, everything } from './own-data.service';
import { OwnDownload, downloadLifetime } from './own-download.entity';

/** Used before, too old, or of another browser: one answer. */
export class DownloadOver extends Refusal {}

/** Milliseconds between pressing the button and the page fetching what it was for. */
const fetchedWithin = 60 * 1000;

/** A download of one's own data: one use, fifteen minutes, nothing stored. */
@Injectable()
export class OwnDownloadService {
  constructor(private readonly data: OwnDataService) {}

  /** @throws {FreshSignInNeeded} */
  async askForOwnData(viewer: Viewer): Promise<OwnDownload> {
    allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded());
    return Vault.manager.save(OwnDownload, { ...mine(viewer), askedAt: Clock.now(), usedAt: null, keyHash: null });
  }

  /** @throws {NotFound} of another person or browser, or gone */
  async ticketOf(viewer: Viewer, id: string): Promise<DownloadTicket> {
    const ticket = isUUID(id) ? await Vault.manager.findOneBy(OwnDownload, { id, ...mine(viewer) }) : null;
    if (!ticket) throw new NotFound();
    const until = new Date(ticket.askedAt.getTime() + downloadLifetime);
    return { id, until, used: ticket.usedAt !== null || until <= Clock.now() };
  }

  /**
   * Uses the ticket, in one statement: of two clicks one succeeds.
   * @returns the key with which the data can be fetched, once and at once
   * @throws {DownloadOver}
   */
  async useDownload(viewer: Viewer, id: string): Promise<string> {
    const key = newSecret();
    const asked = MoreThan(ago(downloadLifetime));
    const which = { id, ...mine(viewer), usedAt: IsNull(), askedAt: asked };
    const { affected } = isUUID(id) ? await Vault.manager.update(OwnDownload, which, { usedAt: Clock.now(), keyHash: hashOf(key) }) : { affected: 0 };
    if (!affected) throw new DownloadOver();
    return key;
  }

  /** @throws {DownloadOver} a second time, or after a minute */
  async fetchOwnData(viewer: Viewer, key: string): Promise<OwnRow[]> {
    const which = { ...mine(viewer), keyHash: hashOf(key), usedAt: MoreThan(ago(fetchedWithin)) };
    const { affected } = await Vault.manager.update(OwnDownload, which, { keyHash: null });
    if (!affected) throw new DownloadOver();
    return this.data.rowsOf(viewer, everything);
  }
}

const ago = (milliseconds: number) => new Date(Clock.now().getTime() - milliseconds);

function mine({ personId, sessionHash }: Viewer): Pick<OwnDownload, 'personId' | 'sessionHash'> {
  if (!personId || !sessionHash) throw new NotFound();
  return { personId, sessionHash };
}
