import { directionOf, isLanguage } from '@samenspraak/shared-web';
import { type DocumentProps, Head, Html, Main, NextScript } from 'next/document';

/** The page around the page: its language and direction. `NextScript` writes nothing where a page has no client runtime. */
export default function Document({ __NEXT_DATA__ }: DocumentProps) {
  const { language } = (__NEXT_DATA__.props['pageProps'] ?? {}) as { language?: unknown };
  const shown = isLanguage(language) ? language : 'nl';
  return (
    <Html lang={shown} dir={directionOf(shown)}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
