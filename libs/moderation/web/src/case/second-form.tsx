import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Form, Leave, RadioPicks, Section, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, siteWords } from '@samenspraak/shared-web';
import { DecisionFacts } from '../decision/decision-facts';
import { moderationWords } from '../moderation-words';
import { StepFrame } from './step-frame';

export const SecondFormFields = graphql(`
  fragment SecondForm on Query {
    viewer {
      formToken
    }
    moderationCase(id: $id) {
      id
      decision {
        ...DecisionFacts
      }
      ...StepFrame
    }
  }
`);

interface SecondFormProps {
  data: FragmentType<typeof SecondFormFields>;
  language: Language;
  form: FormState;
}

/** For the second person: the proposal, and yes or no. */
export function SecondForm({ data: masked, language, form }: SecondFormProps) {
  const { viewer, moderationCase: found } = read(SecondFormFields, masked);
  const t = moderationWords(language);
  const kit = formKit(language, form, viewer);
  const field = (name: string) => ({ name, error: kit.error(name), value: kit.value(name) });
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(`second.${value}`) }));
  return (
    <StepFrame found={found} step="second" language={language} kit={kit} labels={{ agree: t('second.agree'), note: t('second.note') }} sent={form.act !== null}>
      {found.decision && (
        <Section title={t('second.proposal')}>
          <DecisionFacts decision={found.decision} language={language} />
        </Section>
      )}
      <Form hidden={kit.hidden}>
        <RadioPicks {...field('agree')} label={t('second.agree')} options={options} />
        <TextArea {...field('note')} label={t('second.note')} hint={t('second.noteHint')} rows={4} />
        <ButtonRow>
          <Button>{t('second.send')}</Button>
          <Leave href={`/${language}/moderatie/zaken/${found.id}`}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </StepFrame>
  );
}
