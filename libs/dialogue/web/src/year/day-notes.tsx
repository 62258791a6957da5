import { type DayNotesFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Disclosure, Notice } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { dayNoteText } from './day-note-text';
import { yearWords } from './year-words';

export const DayNotesFields = graphql(`
  fragment DayNotes on DayNotes {
    place
    placeKnown
    schoolHolidaysUntil
    notes {
      kind
      name
      day
      earliest
      latest
      regions
    }
  }
`);

export interface DayNotesProps {
  notes: FragmentType<typeof DayNotesFields>;
  language: Language;
  /** Left out where several dates stand together, and it is said once below them. */
  how?: boolean;
}

/** What a proposed date meets, in a few plain lines. Nothing here keeps anybody from planning. */
export function DayNotes({ notes: masked, language, how = true }: DayNotesProps) {
  const known = read(DayNotesFields, masked);
  const t = yearWords(language);
  if (!known.notes.length) return <p className="fine">{t('nothing')}</p>;
  return (
    <Notice tone="info" title={t('title')}>
      <DayNoteLines notes={masked} language={language} />
      {how && <HowWeKnow notes={masked} language={language} />}
    </Notice>
  );
}

/** The lines alone, for a date among other dates. */
export function DayNoteLines({ notes, language }: Omit<DayNotesProps, 'how'>) {
  const lines = read(DayNotesFields, notes).notes.map((note) => dayNoteText(language, note));
  return lines.length ? (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : null;
}

/** Where this comes from and how sure it is. */
export function HowWeKnow({ notes, language }: Omit<DayNotesProps, 'how'>) {
  const t = yearWords(language);
  const known = read(DayNotesFields, notes);
  return (
    <Disclosure summary={t('how')}>
      <ul>
        {howLines(language, known).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function howLines(language: Language, { place, placeKnown, schoolHolidaysUntil }: DayNotesFragment): string[] {
  const t = yearWords(language);
  return [
    t('howMoon'),
    placeKnown ? t('howPrayer', { place: isolated(place) }) : t('howPrayerAssumed'),
    t('howSchool', { day: isolated(dayText(language, schoolHolidaysUntil)) }),
    t('howCouncil'),
    t('howPerson'),
  ];
}
