import { type FragmentType, type SeriesPreviewFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Notice, Section } from '@samenspraak/shared-ui';
import { type Language, dayText, fullDayText, isolated } from '@samenspraak/shared-web';
import { timesText } from '../times';
import { DayNoteLines, HowWeKnow } from '../year/day-notes';
import { type SaidRule, skipsText } from './rule-text';
import { seriesWords } from './series-words';

export const SeriesPreviewFields = graphql(`
  fragment SeriesPreview on SeriesPreview {
    total
    capped
    meetings {
      day
      startsAt
      endsAt
    }
    notes {
      ...DayNotes
    }
    overlaps {
      meeting {
        day
      }
      organisation {
        name
      }
      session {
        slug
        title
        language
      }
    }
  }
`);

export type SeriesPreviewData = FragmentType<typeof SeriesPreviewFields>;

export interface RulePreviewProps {
  language: Language;
  preview: SeriesPreviewData;
  rule: SaidRule;
}

/** What a rule gives, before anything is saved: its first meetings, what it leaves out, and whom it meets. */
export function RulePreview({ language, preview: masked, rule }: RulePreviewProps) {
  const preview = read(SeriesPreviewFields, masked);
  const t = seriesWords(language);
  const skips = skipsText(language, rule);
  return (
    <Section title={t('new.dates')}>
      <ol>
        {preview.meetings.map((meeting, place) => (
          <li key={meeting.day}>
            <time dateTime={meeting.startsAt}>{fullDayText(language, meeting.startsAt)}</time> · {timesText(language, meeting)}
            {preview.notes[place] && <DayNoteLines notes={preview.notes[place]} language={language} />}
          </li>
        ))}
      </ol>
      {preview.notes[0] && <HowWeKnow notes={preview.notes[0]} language={language} />}
      {!preview.capped && <p>{t('new.total', { total: preview.total })}</p>}
      {skips && <Notice tone="info" title={skips} />}
      {preview.capped && (
        <Notice tone="info" title={t('new.cappedTitle')}>
          {t('new.capped')}
        </Notice>
      )}
      <Overlaps language={language} overlaps={preview.overlaps} />
    </Section>
  );
}

function Overlaps({ language, overlaps }: { language: Language; overlaps: SeriesPreviewFragment['overlaps'] }) {
  const t = seriesWords(language);
  if (!overlaps.length) return null;
  return (
    <Notice tone="late" title={t('new.overlapTitle')}>
      {overlaps.map(({ meeting, organisation, session }) => (
        <p key={`${meeting.day} ${organisation.name} ${session.slug}`}>
          {t('new.overlap', { organisation: isolated(organisation.name), day: dayText(language, meeting.day), title: isolated(session.title) })}
        </p>
      ))}
      <p>{t('new.overlapNote')}</p>
    </Notice>
  );
}
