import { FormSenderFields, type SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read, type InvitationState } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Item, ItemList, Leave, Section, StateBadge, type StateTone } from '@samenspraak/shared-ui';
import { type Language, dayText, formKit, isolated } from '@samenspraak/shared-web';
import { spacesRefusals } from '../refusal-words';
import { spacesWords } from '../spaces-words';

export const MadeInvitationFields = graphql(`
  fragment MadeInvitation on MadeInvitation {
    id
    state
    function
    manager
    madeAt
    expiresAt
    organisation {
      name
    }
  }
`);

const tones: Record<InvitationState, StateTone> = { waiting: 'open', accepted: 'good', withdrawn: 'declined', expired: 'quiet' };

type Masked = FragmentType<typeof MadeInvitationFields> & { id: string };

export interface MadeInvitationsProps extends SenderProps {
  invitations: readonly Masked[];
  /** This page, where a link is shown again. */
  address: string;
}

/** The viewer's own invitations in a space, with how they stand. */
export function MadeInvitations({ invitations, viewer, language, form, address }: MadeInvitationsProps) {
  const t = spacesWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer), 'withdraw');
  return (
    <Section title={t('made.list')} id="uitnodigingen">
      <ErrorSummary {...kit.summary({}, spacesRefusals(language))} />
      {invitations.length === 0 ? (
        <p>{t('made.none')}</p>
      ) : (
        <ItemList>
          {invitations.map((invitation) => (
            <Made key={invitation.id} {...{ invitation, language, address }} hidden={{ ...kit.hidden, key: `${kit.hidden.key}-${invitation.id}` }} />
          ))}
        </ItemList>
      )}
    </Section>
  );
}

interface MadeProps {
  invitation: Masked;
  language: Language;
  address: string;
  hidden: Record<string, string>;
}

function Made({ invitation: masked, language, address, hidden }: MadeProps) {
  const { id, state, organisation, madeAt, expiresAt, manager, ...made } = read(MadeInvitationFields, masked);
  const t = spacesWords(language);
  const who = organisation
    ? t('places.asFunction', { function: isolated(made.function ?? ''), organisation: isolated(organisation.name) })
    : t('made.ownName');
  const waits = state === 'waiting';
  const facts = [
    manager && t('made.leads'),
    t('made.madeOn', { date: dayText(language, madeAt) }),
    waits && t('made.until', { date: dayText(language, expiresAt) }),
  ];
  const acts = (
    <ButtonRow>
      <Leave href={`${address}?uitnodiging=${id}#link`}>{t('made.show')}</Leave>
      <Form hidden={{ ...hidden, id }} label={t('made.withdrawLabel', { who })}>
        <Button kind="plain">{t('made.withdraw')}</Button>
      </Form>
    </ButtonRow>
  );
  return <Item title={who} state={<StateBadge tone={tones[state]}>{t(`invitationStates.${state}`)}</StateBadge>} foot={facts} acts={waits && acts} />;
}
