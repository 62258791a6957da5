import { ApiRefusal } from '@samenspraak/shared-web';
import { inOwnFields, meetingOf, requireMeeting, timeProblems } from './meeting-times';

const now = new Date('2027-01-10T12:00:00Z');
const typed = (parts = {}) => ({ day: '2027-01-14', from: '14:00', until: '15:30', ...parts });

it.each([
  [typed(), []],
  [typed({ day: '', from: '', until: '' }), ['day date', 'from time', 'until time']],
  [typed({ day: '2027-02-31' }), ['day date']],
  [typed({ from: '25:00', until: 'straks' }), ['from time', 'until time']],
  [typed({ until: '14:00' }), ['until endsFirst']],
  [typed({ day: '2020-01-01', until: '13:00' }), ['day past', 'until endsFirst']],
  [typed({ from: '9.30', until: '10.15' }), []],
])('judges %j', (times, problems) => {
  expect(timeProblems(times, now).map(({ field, problem }) => `${field} ${problem}`)).toEqual(problems);
});

it('reads times by the clock of the Netherlands, in winter and in summer', () => {
  expect(meetingOf(typed())).toEqual({ startsAt: '2027-01-14T13:00:00.000Z', endsAt: '2027-01-14T14:30:00.000Z' });
  expect(meetingOf(typed({ day: '2027-07-14' })).startsAt).toBe('2027-07-14T12:00:00.000Z');
});

it('names every fault at once', () => {
  expect(() => requireMeeting(typed({ day: 'morgen', from: '' }))).toThrow(ApiRefusal);
});

it('tells what the API says of moments at the fields of the page', async () => {
  const refused = Promise.reject(new ApiRefusal('INVALID_INPUT', [{ field: 'endsAt', problem: 'endsFirst' }, { field: 'place', problem: 'required' }]));
  const told = await inOwnFields(refused).catch((error: ApiRefusal) => error.fields.map(({ field }) => field));
  expect(told).toEqual(['until', 'place']);
});
