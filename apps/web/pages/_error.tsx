import { RefusedPage } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

/** What nobody foresaw. */
export default function ServerError() {
  return <RefusedPage language="nl" path="" refusal={{ code: 'INTERNAL', reference: null }} data={null} />;
}
