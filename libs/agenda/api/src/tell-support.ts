import { Database, hasMoved } from '@samenspraak/shared-api';

/** By night, and for all topics at once: figures of support that ten people or more moved. */
export async function tellSupport(): Promise<void> {
  await Database.asPlatform(() => Database.prepared('tell_support', tellingSupport));
}

/** For whoever fills a store in another way. */
export const tellingSupport = `update topic set support_anchor = support_count where ${hasMoved('support_anchor', 'support_count')}`;
