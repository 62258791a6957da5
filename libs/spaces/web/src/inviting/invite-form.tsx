import { FormSenderFields, type SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, RadioPicks, Section, SelectField, TextField } from '@samenspraak/shared-ui';
import { formKit, isolated, languages, ownNames } from '@samenspraak/shared-web';
import { spacesRefusals } from '../refusal-words';
import { spacesWords } from '../spaces-words';

export const InviteFormFields = graphql(`
  fragment InviteForm on Space {
    id
    slug
    viewerCanMakeManagers
    invitationChoices {
      mayPromise
      organisation {
        id
        slug
        name
      }
    }
  }
`);

export interface InviteFormProps extends SenderProps {
  space: FragmentType<typeof InviteFormFields>;
  /** `eigen-naam`, or an organisation's address. */
  invitee: string;
  /** There are others to choose from. */
  others: boolean;
}

/** From nothing to money. */
const reaches = 3;

const languageOptions = languages.map((code) => ({ value: code as string, text: ownNames[code].name, lang: code }));

/** Makes the link: only what matters for this kind of invitation is asked. */
export function InviteForm({ space: masked, viewer, language, form, invitee, others }: InviteFormProps) {
  const space = read(InviteFormFields, masked);
  const t = spacesWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer), 'invite');
  const choice = space.invitationChoices.find(({ organisation }) => organisation.slug === invitee);
  const labels = { function: t('inviting.function'), mayPromise: t('inviting.mayPromise'), language: t('inviting.language') };
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], value: kit.value(name), error: kit.error(name) });
  const reach = choice?.mayPromise.map((value) => ({ value, label: t(`reach.${value}`) })) ?? [];
  const hidden = { ...kit.hidden, spaceId: space.id, organisationId: choice?.organisation.id };
  return (
    <Section title={choice ? t('inviting.forTitle', { organisation: isolated(choice.organisation.name) }) : t('inviting.forYourself')}>
      <ErrorSummary {...kit.summary(labels, spacesRefusals(language))} />
      <Form hidden={hidden}>
        {choice && <TextField {...field('function')} hint={t('inviting.functionHint')} lang={language} />}
        {choice && (
          <RadioPicks
            {...field('mayPromise')}
            value={kit.value('mayPromise', 'nothing')}
            hint={reach.length < reaches && t('inviting.mayPromiseHint')}
            options={reach}
          />
        )}
        {space.viewerCanMakeManagers && <RolePicks language={language} value={kit.value('role', 'member')} />}
        <SelectField {...field('language')} value={kit.value('language', language)} options={languageOptions} />
        <ButtonRow>
          <Button>{t('inviting.make')}</Button>
          {others && <Leave href={`/${language}/ruimtes/${space.slug}/uitnodigen`}>{t('inviting.other')}</Leave>}
        </ButtonRow>
      </Form>
    </Section>
  );
}

function RolePicks({ language, value }: Pick<InviteFormProps, 'language'> & { value: string }) {
  const t = spacesWords(language);
  const options = (['member', 'manager'] as const).map((role) => ({
    ...{ value: role, label: t(`inviting.${role}`), description: t(`inviting.${role}Text`) },
  }));
  return <RadioPicks name="role" label={t('inviting.role')} value={value} options={options} />;
}
