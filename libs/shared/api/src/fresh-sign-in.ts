import { Refusal } from './refusal';
import { Viewer } from './viewer';

/** This asks for someone who signed in a moment ago: the browser may have been left open. The page leads to it and back. */
export class FreshSignInNeeded extends Refusal {}

/** Fifteen minutes, in milliseconds. */
export const freshFor = 15 * 60 * 1000;

/**
 * Whether the person proved who they are at most fifteen minutes ago, by whatever means:
 * `allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded())`.
 */
export const freshlySignedIn = ({ kind, signedIn }: Viewer, now: Date): boolean =>
  kind === 'person' && signedIn !== undefined && now.getTime() - signedIn.at.getTime() <= freshFor;
