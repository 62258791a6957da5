import { type FragmentType, type MailFrequency, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Form, Narrow, PageHead, RadioPicks, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { notificationsWords } from './notifications-words';

export const MailPreferenceFields = graphql(`
  fragment MailPreference on Query {
    viewer {
      formToken
    }
    mailPreference
  }
`);

export const frequencies: MailFrequency[] = ['at_once', 'daily', 'off'];
const reasons = ['follow', 'author', 'session', 'owner', 'other', 'decision'] as const;

export interface MailPreferenceProps {
  data: FragmentType<typeof MailPreferenceFields>;
  language: Language;
  form: FormState;
}

/** How often the reader wants mail, and why each mail comes. */
export function MailPreference({ data: masked, language, form }: MailPreferenceProps) {
  const { viewer, mailPreference } = read(MailPreferenceFields, masked);
  const t = notificationsWords(language);
  const kit = formKit(language, form, viewer, 'prefer');
  const options = frequencies.map((value) => ({ value, label: t(`preferences.${value}`), description: t(`preferences.${value}Note`) }));
  return (
    <Narrow>
      <Breadcrumbs label={t('list.title')} items={[{ href: `/${language}/berichten`, text: t('preferences.back') }]} />
      <ErrorSummary {...kit.summary({ mail: t('preferences.legend') })} />
      <PageHead title={t('preferences.title')} lead={t('preferences.lead')} />
      <Form hidden={kit.hidden}>
        <RadioPicks name="mail" label={t('preferences.legend')} hint={t('preferences.note')} error={kit.error('mail')} value={kit.value('mail', mailPreference)} options={options} />
        <ButtonRow>
          <Button>{t('preferences.save')}</Button>
        </ButtonRow>
      </Form>
      <Section title={t('why.title')}>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{t(`why.${reason}`)}</li>
          ))}
        </ul>
      </Section>
    </Narrow>
  );
}
