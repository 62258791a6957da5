import '@samenspraak/shared-ui/house.css';
import { RefusedPage, type RefusedProps } from '@samenspraak/shared-web';
import type { AppProps } from 'next/app';

/** Every page, or the reason why it cannot be shown. */
export default function App({ Component, pageProps }: AppProps<Record<string, unknown>>) {
  if ('refusal' in pageProps) return <RefusedPage {...(pageProps as unknown as RefusedProps)} />;
  return <Component {...pageProps} />;
}
