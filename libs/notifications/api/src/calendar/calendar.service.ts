import { Injectable } from '@nestjs/common';
import { Person, hashOf, newSecret } from '@samenspraak/people-api';
import { Clock, Database, FreshSignInNeeded, Jobs, NotAllowed, NotFound, SignInNeeded, Site, Vault, Viewer, allow, freshlySignedIn, ownMatter } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { Preference } from '../preference.entity';
import { CalendarChoice } from './calendar-choice.entity';
import { wantedOf } from './calendar-choices';
import type { CalendarChoiceInput, OwnCalendar } from './calendar.types';
import { calendarsShowing } from './invite/shown.queries';

const fresh = ownMatter(freshlySignedIn);
const takesPart = ownMatter((viewer: Viewer): boolean => viewer.standings.length > 0);
const idsOf = ({ standings }: Viewer) => standings.map(({ participantId }) => participantId);

/** What a person does with their own calendar. */
@Injectable()
export class CalendarService {
  async ownCalendar(viewer: Viewer): Promise<OwnCalendar> {
    const choice = await Vault.manager.findOneBy(CalendarChoice, { personId: ownerOf(viewer) });
    const preference = await Database.of(Preference).findOneBy({ participantId: In(idsOf(viewer)) });
    return { ...wantedOf(choice, preference?.mail), linkMadeAt: choice?.linkMadeAt ?? null };
  }

  /** Their calendars are told what that changes: names come or go, or all appointments do. */
  async chooseCalendar(viewer: Viewer, { invites, neutral }: CalendarChoiceInput): Promise<void> {
    allow(takesPart, viewer, undefined, () => new NotAllowed());
    const personId = await accountOf(viewer);
    await Vault.manager.upsert(CalendarChoice, { personId, invites, neutral }, ['personId']);
    // One job for each session: none names two participants of a person.
    for (const session of await Database.asPlatform(() => calendarsShowing(idsOf(viewer)))) await Jobs.send('notifications.calendars', { session });
  }

  /** The link before it, if any, works no longer. @returns the link, of which only a fingerprint is kept @throws {FreshSignInNeeded} */
  async makeCalendarLink(viewer: Viewer): Promise<string> {
    allow(takesPart, viewer, undefined, () => new NotAllowed());
    allow(fresh, viewer, Clock.now(), () => new FreshSignInNeeded());
    const personId = await accountOf(viewer);
    const secret = newSecret();
    await Vault.manager.upsert(CalendarChoice, { personId, linkHash: hashOf(secret), linkMadeAt: Clock.now() }, ['personId']);
    return `${Site.origin}/kalender/eigen/${secret}.ics`;
  }

  async withdrawCalendarLink(viewer: Viewer): Promise<void> {
    await Vault.manager.update(CalendarChoice, { personId: ownerOf(viewer) }, { linkHash: null, linkMadeAt: null });
  }
}

/** @throws {NotFound} for one that was just erased */
async function accountOf(viewer: Viewer): Promise<string> {
  const id = ownerOf(viewer);
  if (!(await Vault.manager.existsBy(Person, { id }))) throw new NotFound();
  return id;
}

function ownerOf({ personId }: Viewer): string {
  if (!personId) throw new SignInNeeded();
  return personId;
}
