import type { SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Narrow, PageHead } from '@samenspraak/shared-ui';
import { spacePath } from '../space-address';
import { spacesWords } from '../spaces-words';
import { InviteChoice, inviteesOf } from './invite-choice';
import { InviteForm } from './invite-form';
import { MadeInvitations } from './made-invitations';
import { MadeLink } from './made-link';

export const InvitePageFields = graphql(`
  fragment InvitePage on Space {
    slug
    kind
    name
    ...InviteChoice
    ...InviteForm
    ownInvitations {
      id
      ...MadeInvitation
      ...MadeLink
    }
  }
`);

export interface InvitePageProps extends SenderProps {
  space: FragmentType<typeof InvitePageFields>;
  /** Whom `?voor=` names. */
  invitee: string | null;
  /** The invitation whose link is to be shown. */
  shown: string | null;
  origin: string;
}

/** Inviting someone to a space: for whom, what is needed for that, the link, and the invitations so far. */
export function InvitePage({ space: masked, invitee, shown, origin, ...sender }: InvitePageProps) {
  const space = read(InvitePageFields, masked);
  const { language } = sender;
  const t = spacesWords(language);
  const invitees = inviteesOf(space);
  const chosen = invitees.length === 1 ? invitees[0] : invitees.find((each) => each === invitee);
  const link = space.ownInvitations.find(({ id }) => id === shown);
  const address = `/${language}/ruimtes/${space.slug}/uitnodigen`;
  return (
    <Narrow>
      <Breadcrumbs label={t('crumbs')} items={[{ href: `/${language}${spacePath(space)}`, text: space.name }]} />
      <PageHead title={t('inviting.title')} lead={t('inviting.lead')} />
      {link && <MadeLink invitation={link} language={language} origin={origin} more={address} />}
      {!link && chosen && <InviteForm space={space} invitee={chosen} others={invitees.length > 1} {...sender} />}
      {!link && !chosen && <InviteChoice space={space} language={language} />}
      <MadeInvitations invitations={space.ownInvitations} address={address} {...sender} />
    </Narrow>
  );
}
