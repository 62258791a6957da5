import { read } from '@samenspraak/shared-graphql';
import { ApiRefusal } from './api';
import { SiteViewer, SiteViewerDocument } from './site-viewer';
import type { Visit } from './visit';

/**
 * For a page that only means something to someone with an account. A visitor signs in first and comes back to it, also
 * when it is about something a visitor cannot see: whether that exists is not told.
 */
export async function forSignedIn<Data extends { viewer: { signedIn: boolean } }>(visit: Visit, asked: Promise<Data>): Promise<Data> {
  try {
    const data = await asked;
    if (!data.viewer.signedIn) throw new ApiRefusal('SIGN_IN_NEEDED');
    return data;
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.code !== 'NOT_FOUND') throw error;
    const { viewer } = read(SiteViewer, await visit.ask(SiteViewerDocument, {}));
    throw viewer.signedIn ? error : new ApiRefusal('SIGN_IN_NEEDED');
  }
}
