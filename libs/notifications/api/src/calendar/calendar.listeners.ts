import { SessionMoved } from '@samenspraak/dialogue-api';
import { Announcer, Jobs } from '@samenspraak/shared-api';
import { PlaceMoved, PlaceTaken } from '@samenspraak/spaces-api';
import { calendarsOf, keepInvites, keepInvitesOfBody, keepInvitesOfPlace, keepInvitesOfToday } from './invite/keep-invites';
import { postAppointments } from './invite/post-appointments';

Announcer.on(SessionMoved, ({ sessionId }) => calendarsOf(sessionId));
Announcer.on(PlaceMoved, ({ eventId }) => Jobs.send('notifications.calendars-of-place', { event: eventId }));
Announcer.on(PlaceTaken, async ({ organisationId }) => {
  if (organisationId) await Jobs.send('notifications.calendars-of-body', { organisation: organisationId });
});

Jobs.define({ name: 'notifications.calendars', payload: { session: 'none' }, handle: keepInvites });
Jobs.define({ name: 'notifications.calendars-of-place', payload: { event: 'none' }, handle: keepInvitesOfPlace });
Jobs.define({ name: 'notifications.calendars-of-body', payload: { organisation: 'none' }, handle: keepInvitesOfBody });
// Just after midnight in the Netherlands, where mandates begin and end.
Jobs.define({ name: 'notifications.calendars-of-today', every: '5 0 * * *', zone: 'Europe/Amsterdam', handle: keepInvitesOfToday });
Jobs.define({ name: 'notifications.appointments', every: '*/5 * * * *', handle: postAppointments });
