import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Form, Leave, RadioPicks, Section, SelectField, TextArea, UserText } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, siteWords } from '@samenspraak/shared-web';
import { DecisionFacts } from '../decision/decision-facts';
import { moderationWords } from '../moderation-words';
import { terms } from '../terms';
import { StepFrame } from './step-frame';

export const JudgeFormFields = graphql(`
  fragment JudgeForm on Query {
    viewer {
      formToken
    }
    moderationCase(id: $id) {
      id
      contribution {
        id
      }
      decision {
        ...DecisionFacts
        appeal {
          reason
          language
        }
      }
      ...StepFrame
    }
  }
`);

interface JudgeFormProps {
  data: FragmentType<typeof JudgeFormFields>;
  language: Language;
  form: FormState;
}

/** Somebody else, of the other side, judges an appeal. */
export function JudgeForm({ data: masked, language, form }: JudgeFormProps) {
  const { viewer, moderationCase: found } = read(JudgeFormFields, masked);
  const t = moderationWords(language);
  const kit = formKit(language, form, viewer);
  const field = (name: string) => ({ name, error: kit.error(name), value: kit.value(name) });
  const outcomes = (['reversed', 'changed', 'upheld'] as const).map((value) => ({ value, label: t(`judge.outcomes.${value}`), description: t(`judge.outcomeNotes.${value}`) }));
  const measures = (['labelled', 'closed', 'replaced'] as const).filter((each) => each !== 'closed' || !found.contribution);
  const labels = { outcome: t('judge.outcome'), measure: t('judge.measure'), days: t('decide.days'), answer: t('judge.answer') };
  const appeal = found.decision?.appeal;
  return (
    <StepFrame found={found} step="judgeAppeal" language={language} kit={kit} labels={labels} sent={form.act !== null}>
      {found.decision && (
        <Section title={t('case.decided')}>
          <DecisionFacts decision={found.decision} language={language} />
        </Section>
      )}
      {appeal?.reason && (
        <Section title={t('judge.reason')}>
          <UserText lang={appeal.language}>{appeal.reason}</UserText>
        </Section>
      )}
      <Form hidden={kit.hidden}>
        <RadioPicks {...field('outcome')} label={t('judge.outcome')} options={outcomes} />
        <SelectField {...field('measure')} label={t('judge.measure')} hint={t('judge.measureHint')} empty={t('judge.measureEmpty')} options={measures.map((value) => ({ value, text: t(`measures.${value}`) }))} />
        <SelectField {...field('days')} label={t('decide.days')} empty={t('decide.daysNone')} options={terms.durations.map((count) => ({ value: String(count), text: t('decide.daysSome', { count }) }))} />
        <TextArea {...field('answer')} label={t('judge.answer')} hint={t('decide.factsHint')} />
        <ButtonRow>
          <Button>{t('judge.send')}</Button>
          <Leave href={`/${language}/moderatie/zaken/${found.id}`}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </StepFrame>
  );
}
