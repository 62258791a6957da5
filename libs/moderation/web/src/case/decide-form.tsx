import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, CheckboxPicks, Form, Leave, RadioPicks, SelectField, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, siteWords } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';
import { terms } from '../terms';
import { StepFrame } from './step-frame';

export const DecideFormFields = graphql(`
  fragment DecideForm on Query {
    viewer {
      formToken
    }
    presentRules {
      version
      rules {
        key
        name(language: $language)
      }
    }
    organisations {
      id
      name
    }
    moderationCase(id: $id) {
      id
      criticism
      contribution {
        id
      }
      ...StepFrame
    }
  }
`);

interface DecideFormProps {
  data: FragmentType<typeof DecideFormFields>;
  language: Language;
  form: FormState;
}

/** Deciding on a text: the measure, the rule, the facts, how long. */
export function DecideForm({ data: masked, language, form }: DecideFormProps) {
  const { viewer, presentRules, organisations, moderationCase: found } = read(DecideFormFields, masked);
  const t = moderationWords(language);
  const kit = formKit(language, form, viewer);
  const field = (name: string, stored = '') => ({ name, error: kit.error(name), value: kit.value(name, stored) });
  const measures = (['none', 'labelled', 'closed', 'replaced'] as const).filter((each) => each !== 'closed' || !found.contribution);
  const days = terms.durations.map((count) => ({ value: String(count), text: t('decide.daysSome', { count }) }));
  const labels = { measure: t('decide.measure'), rule: t('decide.rule'), facts: t('decide.facts'), days: t('decide.days'), aboutId: t('decide.about') };
  return (
    <StepFrame found={found} step="decide" language={language} kit={kit} labels={labels} sent={form.act !== null}>
      <Form hidden={kit.hidden}>
        <RadioPicks
          {...field('measure')}
          label={t('decide.measure')}
          options={measures.map((value) => ({ value, label: t(`measures.${value}`), description: t(`decide.measureNotes.${value}`) }))}
        />
        <SelectField {...field('rule')} label={t('decide.rule')} empty={t('decide.ruleEmpty')} options={presentRules.rules.map(({ key, name }) => ({ value: key, text: name }))} />
        <TextArea {...field('facts')} label={t('decide.facts')} hint={t('decide.factsHint')} />
        <SelectField {...field('days')} label={t('decide.days')} empty={t('decide.daysNone')} options={days} />
        {!found.criticism && (
          <CheckboxPicks name="criticism" label={t('decide.criticism')} options={[{ value: 'yes', label: t('decide.criticismYes'), description: t('decide.criticismNote') }]} values={kit.values('criticism')} />
        )}
        <SelectField {...field('aboutId')} label={t('decide.about')} empty={t('decide.aboutNone')} options={organisations.map(({ id, name }) => ({ value: id, text: name }))} />
        <ButtonRow>
          <Button>{t('decide.send')}</Button>
          <Leave href={`/${language}/moderatie/zaken/${found.id}`}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </StepFrame>
  );
}
