import { MonthCalendar } from '../index';
import type { GalleryPage } from './say';

const monday = Date.UTC(2027, 0, 4);
const day = 24 * 60 * 60 * 1000;

export function Month({ say, tongue }: GalleryPage) {
  return (
    <MonthCalendar
      month="2027-01"
      caption={say('januari 2027', 'يناير 2027')}
      weekdays={[0, 1, 2, 3, 4, 5, 6].map((place) => weekday(tongue, place))}
      dayLabel={(date) => write(tongue, { dateStyle: 'full' }, new Date(date))}
      today="2027-01-06"
      items={[
        { date: '2027-01-12', href: '#c1', text: say('Dialoogtafel', 'طاولة الحوار'), about: '19.30' },
        {
          date: '2027-01-21',
          href: '#c2',
          text: say('Partnerschap Voorbeeldstad', 'شراكة فوربيلدستاد'),
          about: '20.00',
        },
      ]}
      navLabel={say('Maanden', 'الأشهر')}
      previous={{ href: '#prev', text: say('december', 'ديسمبر') }}
      next={{ href: '#next', text: say('februari', 'فبراير') }}
    />
  );
}

function weekday(tongue: string, place: number) {
  const date = new Date(monday + place * day);
  return { short: write(tongue, { weekday: 'short' }, date), long: write(tongue, { weekday: 'long' }, date) };
}

function write(tongue: string, style: Intl.DateTimeFormatOptions, date: Date): string {
  return new Intl.DateTimeFormat(tongue, { ...style, timeZone: 'UTC' }).format(date);
}
