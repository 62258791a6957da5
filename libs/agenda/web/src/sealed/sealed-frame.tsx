import { Notice, Panel } from '@samenspraak/shared-ui';
import { type Language, PageScript } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { sealedWords } from './sealed-words';
import nl from './messages/nl.json';

interface FrameProps {
  language: Language;
  /** What the script does here, with what it needs to know in `data-` attributes. */
  sealed: 'ask' | 'write' | 'receipt' | 'read';
  data?: Record<`data-${string}`, string>;
  children: ReactNode;
}

/** What only works with the script, what stands there without it, and every problem it may meet, in words. */
export function SealedFrame({ language, sealed, data, children }: FrameProps) {
  const t = sealedWords(language);
  return (
    <div data-sealed={sealed} {...data}>
      <div data-without-script="">
        <Notice tone="info" title={t('noScript')}>
          {t('noScriptText')}
        </Notice>
      </div>
      {(Object.keys(nl.problems) as (keyof typeof nl.problems)[]).map((code) => (
        <div key={code} data-problem={code} role="alert" hidden>
          <Notice tone="error" title={t(`problems.${code}`)} />
        </div>
      ))}
      <div data-with-script="" hidden>
        {children}
      </div>
      <PageScript name="sealed" />
    </div>
  );
}

const limits = ['asking', 'moment', 'device', 'network', 'cookie', 'few', 'style', 'reader', 'server', 'kept'] as const;

/** Said before anyone writes. */
export function SealedLimits({ language }: { language: Language }) {
  const t = sealedWords(language);
  return (
    <Panel title={t('limits.title')} tone="late">
      <ul>
        {limits.map((each) => (
          <li key={each}>{t(`limits.${each}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** The twelve words, to be copied onto paper; the script writes them. */
export function NewWords({ children }: { children: ReactNode }) {
  return (
    <>
      <p>{children}</p>
      <ol className="twelve" lang="en" dir="ltr" data-words="" />
    </>
  );
}
