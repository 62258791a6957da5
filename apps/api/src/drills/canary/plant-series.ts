import { Audience } from '@samenspraak/spaces-api';
import { Planting, days, inDutch, readersOf, sentence } from './planting';
import { Role, inSpace } from './secrets';

const linkTo = (word: string) => `https://vergaderen.example/${word}`;

/** A series for each audience, with every word of its terms and of its story. */
export async function plantSeries({ door, cast, secrets }: Planting): Promise<void> {
  const { facilitator } = cast.people;
  const { ministry, other } = cast.bodies;
  for (const audience of Object.values(Audience)) {
    const readers = readersOf(audience);
    const word = (what: string, who: readonly Role[] = readers) => secrets.of(`${what} of a series for ${audience}`, who);
    const rule = { kind: 'monthly_date', interval: 1, monthDay: 5, weekdays: [], startsOn: days(20), startTime: '19:00', minutes: 90, count: 3, zone: 'Europe/Amsterdam' };
    const terms = {
      ...{ chairId: ministry.id, hosting: 'nobody', invitationDays: 28, agendaDays: 7, reportTermDays: 10, rhythm: null },
      ...{ place: word('place'), link: linkTo(word('link', readers.filter((role) => inSpace.includes(role)))) },
      observers: [{ organisationId: other.id, function: word('function of an observer') }],
    };
    const { id } = await door.act(facilitator, 'startSeries', { input: { ...inDutch, spaceId: cast.space.id, audience, name: word('name'), rule, terms } });
    const reason = { ...inDutch, text: sentence(word('reason of another rule')) };
    await door.act(facilitator, 'changeSeriesRule', { id, to: { ...rule, startTime: '20:00' }, reason });
  }
}
