import { RefusedPage } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

/** An address without one of our languages in front. */
export default function NotFound() {
  return <RefusedPage language="nl" path="" refusal={{ code: 'NOT_FOUND', reference: null }} data={null} />;
}
