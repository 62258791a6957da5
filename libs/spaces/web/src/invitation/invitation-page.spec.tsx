import { freshForm } from '@samenspraak/shared-web';
import { renderToStaticMarkup } from 'react-dom/server';
import { InvitationPage, type InvitationPageProps } from './invitation-page';

const space = { slug: 'netwerk', kind: 'network', name: 'Het netwerk', charter: 'Wij luisteren eerst.', language: 'nl', answeredBy: null };
const open = { expiresAt: '2026-12-07T10:00:00Z', function: null, mayPromise: null, shownAs: null, organisation: null, space };
const official = { ...open, function: 'Adviseur', mayPromise: 'nothing', organisation: { name: 'Gemeente Voorbeeldstad' }, shownAs: 'Adviseur, Gemeente Voorbeeldstad' };

interface Story {
  invitation?: object | null;
  signedIn?: boolean;
  memberOf?: string;
}

function page({ invitation = open, signedIn = false, memberOf }: Story): string {
  const viewer = { signedIn, formToken: 'token', standings: memberOf ? [{ space: { slug: memberOf } }] : [] };
  const props = { invitation, invitee: invitation && viewer, viewer, language: 'nl', form: freshForm(), address: '/nl/uitnodiging/x' };
  return renderToStaticMarkup(<InvitationPage {...(props as unknown as InvitationPageProps)} />);
}

it('tells the story first and then asks for the mail address', () => {
  const html = page({});
  expect(html.indexOf('id="bewaard"')).toBeLessThan(html.indexOf('name="email"'));
  expect(html).toContain('Uw geloof of afkomst');
  expect(html).not.toContain('name="displayName"');
});

it('asks for a name once signed in, and not for the address again', () => {
  const html = page({ signedIn: true, memberOf: 'dialoogtafel' });
  expect(html).toContain('name="displayName"');
  expect(html).not.toContain('name="email"');
});

it('shows government staff under which function they will stand, and asks no name', () => {
  const html = page({ invitation: official, signedIn: true });
  expect(html).not.toContain('name="displayName"');
  expect(html).toContain('Adviseur, Gemeente Voorbeeldstad');
});

it('sends who takes part already to the space', () => {
  expect(page({ signedIn: true, memberOf: 'netwerk' })).toContain('href="/nl/ruimtes/netwerk"');
});

it('says what to do when the link is over, and nothing of the space', () => {
  const html = page({ invitation: null });
  expect(html).toContain('Deze uitnodiging werkt niet meer');
  expect(html).not.toContain('Het netwerk');
});
