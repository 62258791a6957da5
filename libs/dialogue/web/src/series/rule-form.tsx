import { Button, ButtonRow, DateField, ErrorSummary, NumberField, RadioPicks, SelectField, TextField, TimeField } from '@samenspraak/shared-ui';
import { type FieldProblem, type FormState, type Language, formKit, freshForm, isoDay } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { seriesWords } from './series-words';
import { type TypedRule, inAddress, intervals, patterns } from './typed-rule';

/** How the form stands: it is sent with the address, not in a post. */
export function ruleFormState(typed: TypedRule, problems: FieldProblem[]): FormState {
  const named = (key: string) => inAddress[key as keyof TypedRule] ?? key;
  const values = Object.fromEntries(Object.entries(typed).map(([key, value]) => [named(key), value as string]));
  return { ...freshForm(), act: 'send', values, problems: problems.map((each) => ({ ...each, field: named(each.field) })) };
}

export interface RuleFormProps {
  language: Language;
  /** Below the language. */
  action: string;
  hidden: Record<string, string>;
  form: FormState;
  /** A series that is there keeps its name. */
  named: boolean;
  children?: ReactNode;
}

function labelsOf(language: Language, named: boolean): Record<string, string> {
  const t = seriesWords(language);
  return {
    ...(named ? { [inAddress.name]: t('new.name') } : {}),
    ...{ [inAddress.day]: t(named ? 'new.day' : 'changeRule.day'), [inAddress.from]: t('new.from'), [inAddress.until]: t('new.until') },
    ...{ [inAddress.pattern]: t('new.pattern'), [inAddress.interval]: t('new.interval'), [inAddress.lastDay]: t('new.untilDay'), [inAddress.count]: t('new.count') },
  };
}

/** How often a series meets: a few fields, and everything else follows from the first day. */
export function RuleForm({ language, action, hidden, form, named, children }: RuleFormProps) {
  const t = seriesWords(language);
  const kit = formKit(language, form, { formToken: '' });
  const labels = labelsOf(language, named);
  const field = (key: keyof TypedRule) => {
    const name = inAddress[key];
    return { name, label: labels[name] ?? '', error: kit.error(name), value: kit.value(name) };
  };
  return (
    <>
      <ErrorSummary {...kit.summary(labels)} />
      <form method="get" action={`/${language}${action}`} noValidate>
        {Object.entries({ ...hidden, stap: '2' }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {named && <TextField {...field('name')} hint={t('new.nameHint')} />}
        <DateField {...field('day')} hint={t(named ? 'new.dayHint' : 'changeRule.dayHint')} min={isoDay()} />
        <TimeField {...field('from')} hint={t('new.zone')} />
        <TimeField {...field('until')} />
        <RadioPicks {...field('pattern')} options={patterns.map((value) => ({ value, label: t(`new.patterns.${value}.name`), description: t(`new.patterns.${value}.about`) }))} />
        <SelectField {...field('interval')} hint={t('new.intervalHint')} options={intervals.map((count) => ({ value: String(count), text: t('new.intervals', { count }) }))} />
        <DateField {...field('lastDay')} hint={t('new.untilDayHint')} />
        <NumberField {...field('count')} />
        {children}
        <ButtonRow>
          <Button>{t('new.next')}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
