import type { Hosting } from '@samenspraak/shared-graphql';
import { CheckboxPicks, Disclosure, NumberField, SelectField, TextArea, TextField } from '@samenspraak/shared-ui';
import { type FieldProblem, type Form, type Language, siteWords } from '@samenspraak/shared-web';
import { ObserverFields, observerLabels, observerProblems, observerTyped } from '../planning/observer-fields';
import type { SessionForm } from '../session-form';
import { seriesWords } from './series-words';

/** The rules of a table as they stand, to be shown in their fields. */
export interface StoredTerms {
  place: string;
  link: string;
  chairId: string;
  hosting: Hosting;
  invitationDays: string;
  agendaDays: string;
  reportTermDays: string;
  rhythm: string;
  observers: readonly { organisation: { id: string; name: string }; function: string }[];
}

export function termsLabels(language: Language) {
  const t = seriesWords(language);
  return {
    ...{ place: t('new.place'), link: t('new.link'), chairId: t('new.chair'), hosting: t('new.hosting'), invitationDays: t('new.invitationDays') },
    ...{ agendaDays: t('new.agendaDays'), reportTermDays: t('new.reportTermDays'), rhythm: t('new.rhythm') },
    ...(observerLabels(language) as { observerBody: string; function: string }),
  };
}

type Name = keyof ReturnType<typeof termsLabels>;
const hostings: readonly Hosting[] = ['other_side', 'chair', 'nobody'];

export interface TermsFieldsProps {
  language: Language;
  kit: Pick<SessionForm<string>, 'value' | 'values' | 'error' | 'sent'> & {
    field: (name: Name, stored?: string) => Omit<ReturnType<SessionForm<string>['field']>, 'label'> & { label: string };
  };
  stored: StoredTerms;
  seats: readonly { id: string; name: string }[];
  organisations: readonly { id: string; name: string }[];
}

/** Where, who leads, and when what happens by itself. */
export function TermsFields({ language, kit, stored, seats, organisations }: TermsFieldsProps) {
  const t = seriesWords(language);
  const optional = siteWords(language)('form.optional');
  return (
    <>
      <TextField {...kit.field('place', stored.place)} hint={t('new.placeHint')} />
      <TextField {...kit.field('link', stored.link)} type="url" mark={optional} hint={t('new.linkHint')} />
      <SelectField {...kit.field('chairId', stored.chairId)} hint={t('new.chairHint')} empty={t('new.chairTurns')} options={seats.map(({ id, name }) => ({ value: id, text: name }))} />
      <SelectField {...kit.field('hosting', stored.hosting)} options={hostings.map((value) => ({ value, text: t(`page.hosting.${value}`) }))} />
      <NumberField {...kit.field('invitationDays', stored.invitationDays)} hint={t('new.invitationDaysHint')} />
      <NumberField {...kit.field('agendaDays', stored.agendaDays)} hint={t('new.agendaDaysHint')} />
      <NumberField {...kit.field('reportTermDays', stored.reportTermDays)} />
      <TextArea {...kit.field('rhythm', stored.rhythm)} mark={optional} hint={t('new.rhythmHint')} rows={3} />
      <Observers {...{ language, kit, stored, organisations }} />
    </>
  );
}

/** Those who come now can be let go; one more can be added at a time. */
function Observers({ language, kit, stored, organisations }: Omit<TermsFieldsProps, 'seats'>) {
  const t = seriesWords(language);
  const now = stored.observers.map((each) => ({ value: observerValue(each.organisation.id, each.function), name: each.organisation.name, about: each.function }));
  return (
    <>
      {now.length > 0 && (
        <CheckboxPicks
          {...{ name: 'keep', label: t('new.keepObservers') }}
          values={kit.values('keep', kit.sent ? [] : now.map(({ value }) => value))}
          options={now.map(({ value, name, about }) => ({ value, label: <bdi>{name}</bdi>, description: <bdi>{about}</bdi> }))}
        />
      )}
      <Disclosure summary={t('new.observer')} open={Boolean(kit.value('observerBody') || kit.value('function') || kit.error('observerBody') || kit.error('function'))}>
        <p>{t('new.observerHint')}</p>
        <ObserverFields language={language} kit={kit} organisations={organisations} />
      </Disclosure>
    </>
  );
}

const observerValue = (organisationId: string, role: string): string => `${organisationId} ${role}`;

function observersTyped(form: Form) {
  const kept = form.all('keep').map((value) => ({ organisationId: value.slice(0, 36), function: value.slice(37) }));
  const added = observerTyped(form);
  return added ? [...kept, added] : kept;
}

const ranges: [name: 'invitationDays' | 'agendaDays' | 'reportTermDays', least: number, most: number][] = [
  ['invitationDays', 1, 120],
  ['agendaDays', 0, 90],
  ['reportTermDays', 1, 60],
];

/** What has to be right before the API can be asked at all. */
export const termsProblems = (form: Form): FieldProblem[] => [
  ...(form.choice('place') || form.choice('link') ? [] : [{ field: 'place', problem: 'required' }]),
  ...ranges.flatMap(([field, least, most]) => {
    const days = form.number(field);
    if (days === null) return [{ field, problem: 'number' }];
    if (days < least) return [{ field, problem: 'tooSmall' }];
    return days > most ? [{ field, problem: 'tooLarge' }] : [];
  }),
  ...observerProblems(observerTyped(form)),
];

export const termsTyped = (form: Form) => ({
  ...{ place: form.choice('place'), link: form.choice('link'), chairId: form.choice('chairId'), rhythm: form.choice('rhythm') },
  hosting: hostings.find((each) => each === form.choice('hosting')) ?? 'nobody',
  ...{ invitationDays: form.number('invitationDays') ?? 0, agendaDays: form.number('agendaDays') ?? 0, reportTermDays: form.number('reportTermDays') ?? 0 },
  observers: observersTyped(form),
});

/** The API names a term inside its input; the page has one form. */
export const ownField = (field: string): string => field.replace(/^(terms|to|rule|reason)\./, '').replace(/^observers.*/, 'observerBody');

