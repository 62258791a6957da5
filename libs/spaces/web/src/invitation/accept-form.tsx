import { FormSenderFields, type SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, CheckboxPicks, ErrorSummary, Form, Leave, Section, TextField } from '@samenspraak/shared-ui';
import { formKit, languages, ownNames } from '@samenspraak/shared-web';
import { spacesRefusals } from '../refusal-words';
import { spacesWords } from '../spaces-words';

export const AcceptInvitationFields = graphql(`
  fragment AcceptInvitation on OpenInvitation {
    shownAs
    space {
      kind
    }
  }
`);

export interface AcceptFormProps extends SenderProps {
  invitation: FragmentType<typeof AcceptInvitationFields>;
}

const languageOptions = languages.map((code) => ({ value: code as string, label: ownNames[code].name, lang: code }));

/** The last step: a name, where one can be chosen, and languages. */
export function AcceptForm({ invitation: masked, viewer, language, form }: AcceptFormProps) {
  const { shownAs, space } = read(AcceptInvitationFields, masked);
  const t = spacesWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer), 'accept');
  const labels = { displayName: t('accept.name'), languages: t('accept.languages') };
  return (
    <Section title={t('accept.send')} intro={t('invited.consent')} id="meedoen">
      <ErrorSummary {...kit.summary(labels, spacesRefusals(language))} />
      <Form hidden={{ ...kit.hidden, kind: space.kind }}>
        {!shownAs && (
          <TextField
            {...{ name: 'displayName', label: labels.displayName, hint: t('accept.nameHint'), autoComplete: 'off' }}
            value={kit.value('displayName')}
            error={kit.error('displayName')}
          />
        )}
        <CheckboxPicks
          {...{ name: 'languages', label: labels.languages, options: languageOptions }}
          values={kit.values('languages', kit.failed ? [] : [language])}
          error={kit.error('languages')}
        />
        <ButtonRow>
          <Button>{t('accept.send')}</Button>
          <Leave href={`/${language}`}>{t('accept.no')}</Leave>
        </ButtonRow>
      </Form>
    </Section>
  );
}
