import { FreshSignInNeeded, freshlySignedIn } from './fresh-sign-in';
import { allow } from './policy';
import { SignInMeans, Viewer, platform, visitor } from './viewer';

const at = new Date('2026-11-23T10:00:00Z');
const someone = (means: SignInMeans): Viewer => ({ kind: 'person', standings: [], signedIn: { at, means } });

it.each(['mail', 'passkey', 'provider'] as const)('takes a sign-in by %s of at most fifteen minutes ago', (means) => {
  expect(freshlySignedIn(someone(means), new Date('2026-11-23T10:15:00Z'))).toBe(true);
  expect(freshlySignedIn(someone(means), new Date('2026-11-23T10:15:01Z'))).toBe(false);
});

it('takes nobody without a sign-in', () => {
  for (const viewer of [visitor, platform, { kind: 'person', standings: [] } as Viewer]) expect(freshlySignedIn(viewer, at)).toBe(false);
});

it('refuses in a way of its own, so that the page can lead on', () => {
  const late = () => allow(freshlySignedIn, someone('mail'), new Date('2026-11-23T11:00:00Z'), () => new FreshSignInNeeded());
  expect(late).toThrow(FreshSignInNeeded);
});
