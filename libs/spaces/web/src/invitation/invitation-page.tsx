import type { SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Narrow, PageHead } from '@samenspraak/shared-ui';
import { ApiRefusal, dayText, isolated } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';
import { AcceptForm } from './accept-form';
import { InvitationOver, MemberAlready } from './invitation-over';
import { InvitationStory } from './invitation-story';
import { JoinForm } from './join-form';

export const InvitationPageFields = graphql(`
  fragment InvitationPage on OpenInvitation {
    expiresAt
    space {
      slug
      name
      ...MemberAlready
    }
    ...InvitationStory
    ...AcceptInvitation
  }
`);

export const InviteeFields = graphql(`
  fragment Invitee on Viewer {
    signedIn
    standings {
      space {
        slug
      }
    }
  }
`);

/** The link leads to nothing any more; which of the reasons it is, nobody is told. */
export const invitationIsOver = (error: unknown): boolean => error instanceof ApiRefusal && error.code === 'INVITATION_EXPIRED';

export interface InvitationPageProps extends SenderProps {
  invitation: FragmentType<typeof InvitationPageFields> | null;
  /** Not asked when there is no invitation. */
  invitee: FragmentType<typeof InviteeFields> | null;
  /** This page, with its language. */
  address: string;
}

/** Behind an invitation link: the story, then the mail, and once signed in the name. */
export function InvitationPage({ invitation: masked, invitee: maskedInvitee, address, ...sender }: InvitationPageProps) {
  const { language } = sender;
  const t = spacesWords(language);
  if (!masked || !maskedInvitee) return <InvitationOver language={language} />;
  const invitation = read(InvitationPageFields, masked);
  const { signedIn, standings } = read(InviteeFields, maskedInvitee);
  const name = isolated(invitation.space.name);
  if (standings.some(({ space }) => space.slug === invitation.space.slug)) return <MemberAlready space={invitation.space} language={language} />;
  return (
    <Narrow>
      <PageHead
        title={t(signedIn ? 'accept.title' : 'invited.title', { space: name })}
        lead={signedIn ? t('accept.lead') : t('invited.until', { date: dayText(language, invitation.expiresAt) })}
      />
      {signedIn && <AcceptForm invitation={invitation} {...sender} />}
      <InvitationStory invitation={invitation} language={language} />
      {!signedIn && <JoinForm address={address} {...sender} />}
    </Narrow>
  );
}
