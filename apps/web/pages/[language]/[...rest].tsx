import { ApiRefusal, serve } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

/** Any address that is not ours, answered in the reader's language. */
export const getServerSideProps = serve({
  load: async () => {
    throw new ApiRefusal('NOT_FOUND');
  },
});

export default function Nowhere() {
  return null;
}
