import { type PlanSessionFragment } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Leave, SelectField, Steps, PageHead, TextField } from '@samenspraak/shared-ui';
import { type FormState, type Language, type Visit, formKit, freshForm, siteWords } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { type TypedTimes, meetingOf, timeProblems } from './meeting-times';
import { TimeFields, timeLabels } from './time-fields';

/** The first page of planning; it stands in the address, so that going back loses nothing. */
export interface PlanWhen extends TypedTimes {
  title: string;
  series: string;
}

const names = { title: 'titel', series: 'reeks', day: 'dag', from: 'van', until: 'tot' } as const;
const longestTitle = 140;

export const planWhen = (visit: Visit): PlanWhen => ({
  ...{ title: visit.query(names.title) ?? '', series: visit.query(names.series) ?? '' },
  ...{ day: visit.query(names.day) ?? '', from: visit.query(names.from) ?? '', until: visit.query(names.until) ?? '' },
});

/** Back to the first page, with what was typed. */
export const whenAddress = (language: Language, space: string, { title, series, ...times }: PlanWhen): string => {
  const typed = { titel: title, reeks: series, dag: times.day, van: times.from, tot: times.until };
  return `/${language}/gesprekken/nieuw?${new URLSearchParams({ ruimte: space, ...typed })}`;
};

/** The moments that were typed, to ask what they meet; any moment will do while there are none. */
export function whenMoments(when: PlanWhen, sent: boolean): { startsAt: string; endsAt: string; dated: boolean } {
  const dated = sent && timeProblems(when).length === 0;
  const now = new Date().toISOString();
  return { ...(dated ? meetingOf(when) : { startsAt: now, endsAt: now }), dated };
}

export const whenProblems = (when: PlanWhen) => [
  ...(when.title ? [] : [{ field: 'title', problem: 'required' }]),
  ...(when.title.length > longestTitle ? [{ field: 'title', problem: 'tooLong', limit: longestTitle }] : []),
  ...timeProblems(when),
];

/** How the form stands when it was sent: it is sent with the address, not in a post. */
export function whenForm(when: PlanWhen, sent: boolean): FormState {
  const inAddress = ({ field, ...rest }: ReturnType<typeof whenProblems>[number]) => ({ ...rest, field: names[field as keyof PlanWhen] });
  const values = Object.fromEntries(Object.entries(when).map(([key, value]) => [names[key as keyof PlanWhen], value as string]));
  return { ...freshForm(), act: 'send', values, problems: sent ? whenProblems(when).map(inAddress) : [] };
}

export interface PlanWhenFormProps {
  language: Language;
  space: NonNullable<PlanSessionFragment['space']>;
  form: FormState;
}

/** What it is called, and when it is. */
export function PlanWhenForm({ language, space, form }: PlanWhenFormProps) {
  const t = dialogueWords(language);
  const kit = formKit(language, form, { formToken: '' });
  const labels: Record<string, string> = { titel: t('plan.name'), reeks: t('plan.series') };
  for (const [key, label] of Object.entries(timeLabels(language))) labels[names[key as keyof TypedTimes]] = label;
  const field = (key: keyof PlanWhen) => {
    const name = names[key];
    return { name, label: labels[name] ?? '', error: kit.error(name), value: kit.value(name) };
  };
  return (
    <>
      <PageHead title={t('plan.whenTitle')} above={<Steps step={1} of={2} text={t('plan.stepOne')} />} />
      <ErrorSummary {...kit.summary(labels)} />
      <form method="get" action={`/${language}/gesprekken/nieuw`} noValidate>
        <input type="hidden" name="ruimte" value={space.slug} />
        <input type="hidden" name="stap" value="2" />
        <TextField {...field('title')} hint={t('plan.nameHint')} />
        <Series language={language} space={space} field={field('series')} />
        <TimeFields language={language} field={field} />
        <ButtonRow>
          <Button>{siteWords(language)('form.next')}</Button>
          <Leave href={`/${language}/gesprekken`}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </form>
    </>
  );
}

function Series({ language, space, field }: { language: Language; space: PlanWhenFormProps['space']; field: { name: string; label: string; value: string } }) {
  const t = dialogueWords(language);
  if (!space.series.length) return null;
  const options = space.series.map(({ id, name, language: lang }) => ({ value: id, text: name, lang }));
  return <SelectField {...field} hint={t('plan.seriesHint')} empty={t('plan.noSeries')} options={options} />;
}
