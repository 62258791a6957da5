import { LanguageField } from '@samenspraak/agenda-web';
import type { Audience, PlanSessionFragment } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, CheckboxPicks, Disclosure, ErrorSummary, Form, Notice, PageHead, RadioPicks, SelectField, Steps, TextField } from '@samenspraak/shared-ui';
import { type FormState, type Language, isolated, siteWords } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { audienceText } from '../session/session-readers';
import { type SessionForm, sessionForm } from '../session-form';
import { whenText } from '../times';
import { meetingOf } from './meeting-times';
import { ObserverFields, observerLabels } from './observer-fields';
import { DayNotes } from '../year/day-notes';
import { type PlanWhen, whenAddress } from './plan-when';

/** Who is invited can always see it: a session for facilitators alone is a draft. */
export const audiences: readonly Audience[] = ['everyone', 'members'];

type Space = NonNullable<PlanSessionFragment['space']>;

export interface PlanTableProps {
  language: Language;
  data: PlanSessionFragment;
  space: Space;
  when: PlanWhen;
  form: FormState;
}

function labelsOf(language: Language) {
  const t = dialogueWords(language);
  return {
    ...{ place: t('plan.place'), link: t('plan.link'), chairId: t('plan.chair'), hostId: t('plan.host'), invitedIds: t('plan.invited') },
    ...{ audience: t('plan.audience'), language: t('inLanguage'), ...observerLabels(language) },
  };
}

type Kit = SessionForm<keyof ReturnType<typeof labelsOf>>;

/** Where it is and who sits at the table; then it is announced, or kept. */
export function PlanTable({ language, data, space, when, form }: PlanTableProps) {
  const t = dialogueWords(language);
  const kit: Kit = sessionForm(language, form, data.viewer, labelsOf(language), 'plan');
  const lead = whenText(language, meetingOf(when));
  return (
    <>
      <PageHead title={t('plan.whereTitle')} above={<Steps step={2} of={2} text={t('plan.stepTwo')} />} lead={lead}>
        <a href={whenAddress(language, space.slug, when)}>{t('plan.changeWhen')}</a>
      </PageHead>
      {space.dayNotes && <DayNotes notes={space.dayNotes} language={language} />}
      <ErrorSummary {...kit.faults} />
      <Form hidden={kit.hidden}>
        <Where language={language} kit={kit} />
        <Seats language={language} kit={kit} space={space} when={when} />
        <Disclosure summary={t('plan.observer')} open={Boolean(kit.value('observerBody') || kit.value('function') || kit.error('observerBody'))}>
          <p>{t('plan.observerHint')}</p>
          <ObserverFields language={language} kit={kit} organisations={data.organisations} />
        </Disclosure>
        <Readers language={language} kit={kit} space={space} />
        <LanguageField {...kit.field('language', space.language)} hint={t('plan.languageHint')} label={t('plan.language')} />
        <p>{t('plan.next')}</p>
        <ButtonRow>
          <Button>{t('plan.announce')}</Button>
          <Button kind="quiet" name="draft" value="ja">
            {t('plan.keep')}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

function Where({ language, kit }: { language: Language; kit: Kit }) {
  const t = dialogueWords(language);
  return (
    <>
      <TextField {...kit.field('place')} hint={t('plan.placeHint')} />
      <TextField {...kit.field('link')} type="url" mark={siteWords(language)('form.optional')} hint={t('plan.linkHint')} />
    </>
  );
}

/** Who signed the space's charter has a seat at its tables. */
export const signedSeats = (space: Space) => space.seats.filter(({ signedAt }) => signedAt);

function Seats({ language, kit, space, when }: { language: Language; kit: Kit; space: Space; when: PlanWhen }) {
  const t = dialogueWords(language);
  const seats = signedSeats(space).map(({ side, organisation: { id, name } }) => ({ id, name, side: t(`sides.${side}`) }));
  const options = seats.map(({ id, name, side }) => ({ value: id, text: `${name} (${side})` }));
  const last = space.series.find(({ id }) => id === when.series)?.sessions.find(({ state }) => !['cancelled', 'draft', 'polling'].includes(state));
  const turn = last ? ` ${t('plan.lastChair', { organisation: isolated(last.chair.name) })}` : '';
  const all = seats.map(({ id }) => id);
  if (!seats.length) return <Notice tone="late" title={t('plan.noSeats')} />;
  return (
    <>
      <SelectField {...kit.field('chairId')} hint={t('plan.chairHint') + turn} empty={t('recommend.choose')} options={options} />
      <SelectField {...kit.field('hostId')} mark={siteWords(language)('form.optional')} empty={t('plan.noHost')} options={options} />
      <CheckboxPicks
        {...{ name: 'invitedIds', label: t('plan.invited'), hint: t('plan.invitedHint'), error: kit.error('invitedIds') }}
        values={kit.values('invitedIds', kit.sent ? [] : all)}
        options={seats.map(({ id, name, side }) => ({ value: id, label: <bdi>{name}</bdi>, description: side }))}
      />
    </>
  );
}

function Readers({ language, kit, space }: { language: Language; kit: Kit; space: Space }) {
  const t = dialogueWords(language);
  const options = audiences.map((audience) => ({
    ...{ value: audience, label: t(`plan.audiences.${audience as 'everyone'}`, { space: isolated(space.name) }) },
    description: audienceText(language, audience, space),
  }));
  return <RadioPicks {...kit.field('audience', 'everyone')} options={options} />;
}
