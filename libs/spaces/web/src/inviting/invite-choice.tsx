import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { EmptyState, LinkList, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';

export const InviteChoiceFields = graphql(`
  fragment InviteChoice on Space {
    slug
    viewerCanInviteMembers
    invitationChoices {
      organisation {
        slug
        name
      }
    }
  }
`);

/** What stands behind `?voor=` for someone who speaks for nobody else. */
export const ownName = 'eigen-naam';

type Space = FragmentType<typeof InviteChoiceFields>;

/** For whom the viewer can invite someone: `eigen-naam` and the addresses of organisations. */
export function inviteesOf(space: Space): string[] {
  const { viewerCanInviteMembers, invitationChoices } = read(InviteChoiceFields, space);
  return [...(viewerCanInviteMembers ? [ownName] : []), ...invitationChoices.map(({ organisation }) => organisation.slug)];
}

/** The first question: for whom the invited person will speak. */
export function InviteChoice({ space: masked, language }: { space: Space; language: Language }) {
  const space = read(InviteChoiceFields, masked);
  const t = spacesWords(language);
  if (!inviteesOf(masked).length) return <EmptyState title={t('inviting.nobody')}>{t('inviting.nobodyText')}</EmptyState>;
  const address = (slug: string) => `/${language}/ruimtes/${space.slug}/uitnodigen?voor=${slug}`;
  const own = { href: address(ownName), title: t('inviting.ownName'), about: t('inviting.ownNameText') };
  const organisations = space.invitationChoices.map(({ organisation: { slug, name } }) => ({ href: address(slug), title: <bdi>{name}</bdi> }));
  return (
    <Section title={t('inviting.whoFor')}>
      <LinkList items={[...(space.viewerCanInviteMembers ? [own] : []), ...organisations]} />
      {space.viewerCanInviteMembers && <p className="fine">{t('inviting.chooseItself')}</p>}
    </Section>
  );
}
