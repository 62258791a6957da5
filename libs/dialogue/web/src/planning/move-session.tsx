import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, type MoveSessionFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, TextArea, TextField } from '@samenspraak/shared-ui';
import { type FormState, type Language, isoDay, siteWords, timeText } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { SessionReaders } from '../session/session-readers';
import { type SessionForm, sessionForm } from '../session-form';
import { whenText } from '../times';
import { DayNotes } from '../year/day-notes';
import { type LookedAt, afterLooking } from './look-at-day';
import { TimeFields, timeLabels } from './time-fields';

export const MoveSessionFields = graphql(`
  fragment MoveSession on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      id
      slug
      state
      startsAt
      endsAt
      place
      link
      viewerCan
      ...ActPage
      ...SessionReaders
    }
  }
`);

export interface MoveSessionProps {
  data: FragmentType<typeof MoveSessionFields>;
  language: Language;
  form: FormState;
  /** Someone looked first at what the new day meets. */
  looked: LookedAt | null;
}

function labelsOf(language: Language) {
  const t = dialogueWords(language);
  const where = { place: t('plan.place'), link: t('plan.link') };
  return { ...timeLabels(language), ...where, reason: t('move.reason'), language: t('inLanguage') };
}

/** Another time or place; with a reason, unless nobody was told of it yet. */
export function MoveSession({ data, language, form, looked }: MoveSessionProps) {
  const { viewer, session } = read(MoveSessionFields, data);
  const t = dialogueWords(language);
  const kit = sessionForm(language, afterLooking(form, looked), viewer, labelsOf(language));
  const draft = session.state === 'draft';
  return (
    <ActPage
      {...{ session, language }}
      title={t(draft ? 'move.draftTitle' : 'move.title')}
      lead={t('move.lead', { when: whenText(language, session) })}
      possible={session.viewerCan.includes('move') || kit.sent}
    >
      <ErrorSummary {...kit.faults} />
      {looked && <DayNotes notes={looked.notes} language={language} />}
      <Form hidden={{ ...kit.hidden, id: session.id }}>
        <WhenAndWhere {...{ language, session, kit }} />
        {!draft && <Why {...{ language, session, kit }} />}
        <ButtonRow>
          <Button>{t(draft ? 'move.save' : 'move.send')}</Button>
          <Button kind="quiet" name="act" value="look">
            {t('move.look')}
          </Button>
          <Leave href={sessionHref(language, session.slug)}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

interface FieldsProps {
  language: Language;
  session: MoveSessionFragment['session'];
  kit: SessionForm<keyof ReturnType<typeof labelsOf>>;
}

function WhenAndWhere({ language, session, kit }: FieldsProps) {
  const t = dialogueWords(language);
  const { startsAt, endsAt, place, link } = session;
  const stored = { day: isoDay(startsAt), from: timeText('nl', startsAt), until: timeText('nl', endsAt) };
  return (
    <>
      <TimeFields language={language} field={kit.field} stored={stored} />
      <TextField {...kit.field('place', place ?? '')} hint={t('plan.placeHint')} />
      <TextField {...kit.field('link', link ?? '')} type="url" mark={siteWords(language)('form.optional')} hint={t('plan.linkHint')} />
    </>
  );
}

function Why({ language, session, kit }: FieldsProps) {
  const t = dialogueWords(language);
  return (
    <>
      <TextArea {...kit.field('reason')} hint={t('move.reasonHint')} rows={4} />
      <LanguageField {...kit.field('language', language)} />
      <SessionReaders session={session} language={language} />
      <p>{t('move.next')}</p>
    </>
  );
}
