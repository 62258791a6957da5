import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ErrorSummary, Form, Section, SelectField } from '@samenspraak/shared-ui';
import { type Act, type FormState, type Language, formKit, isLanguage, languages, ownNames } from '@samenspraak/shared-web';
import { peopleWords } from './people-words';

export const MailLanguageFields = graphql(`
  fragment MailLanguage on Viewer {
    formToken
    mailLanguage
  }
`);

const ChooseMailLanguage = graphql(`
  mutation ChooseMailLanguage($language: Language!) {
    chooseMailLanguage(language: $language) {
      id
    }
  }
`);

export const chooseMailLanguage: Act = async (visit, form) => {
  const chosen = form.choice('language');
  await visit.ask(ChooseMailLanguage, { language: isLanguage(chosen) ? chosen : visit.language });
  return '/mijn-plek?gelukt=taal';
};

const options = languages.map((code) => ({ value: code as string, text: ownNames[code].name, lang: code }));

export interface MailLanguageProps {
  viewer: FragmentType<typeof MailLanguageFields>;
  language: Language;
  form: FormState;
}

/** In which language mails come; the pages follow their address. */
export function MailLanguageForm({ viewer: masked, language, form }: MailLanguageProps) {
  const viewer = read(MailLanguageFields, masked);
  const t = peopleWords(language);
  const kit = formKit(language, form, viewer, 'mailLanguage');
  return (
    <Section title={t('mailLanguage.title')} id="taal">
      <ErrorSummary {...kit.summary({ language: t('mailLanguage.label') })} />
      <Form hidden={kit.hidden}>
        <SelectField name="language" label={t('mailLanguage.label')} options={options} value={kit.value('language', viewer.mailLanguage)} />
        <Button kind="quiet">{t('mailLanguage.send')}</Button>
      </Form>
    </Section>
  );
}
