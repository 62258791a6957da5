import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Form, RadioPicks, Section, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, siteWords } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { sessionForm } from '../session-form';
import { whenText } from '../times';
import { datesWords } from './dates-words';

export const SettleFormFields = graphql(`
  fragment SettleForm on Session {
    id
    datePoll {
      dates {
        id
        startsAt
        endsAt
      }
    }
  }
`);

export interface SettleFormProps {
  session: FragmentType<typeof SettleFormFields>;
  viewer: { formToken: string };
  language: Language;
  form: FormState;
}

/** The facilitator ends it early, or decides where the answers did not. */
export function SettleForm({ session: masked, viewer, language, form }: SettleFormProps) {
  const { id, datePoll } = read(SettleFormFields, masked);
  const t = datesWords(language);
  const labels = { dateId: t('settleDate'), reason: t('reason'), language: dialogueWords(language)('inLanguage') };
  const kit = sessionForm(language, form, viewer, labels, 'settle');
  const options = datePoll?.dates.map((date) => ({ value: date.id, label: whenText(language, date) })) ?? [];
  return (
    <Section title={t('settleTitle')} intro={t('settleLead')} id="vastleggen">
      <Form hidden={{ ...kit.hidden, id }}>
        <RadioPicks {...kit.field('dateId')} options={options} />
        <TextArea {...kit.field('reason')} mark={siteWords(language)('form.optional')} hint={t('reasonHint')} rows={3} />
        <LanguageField {...kit.field('language', language)} />
        <ButtonRow>
          <Button>{t('settle')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
