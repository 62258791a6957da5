import { preferredLanguage } from '@samenspraak/shared-web';
import type { GetServerSideProps } from 'next';

export const config = { unstable_runtimeJS: false };

/** `/` goes to the reader's language. */
export const getServerSideProps: GetServerSideProps = async ({ req, res }) => {
  res.setHeader('vary', 'accept-language');
  const destination = `/${preferredLanguage(req.headers['accept-language'])}`;
  return { redirect: { destination, statusCode: 307 } };
};

export default function Entrance() {
  return null;
}
