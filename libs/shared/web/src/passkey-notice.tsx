import { Notice } from '@samenspraak/shared-ui';
import type { Language } from './languages';
import { siteWords } from './site-words';

export interface PasskeyNoticeProps {
  language: Language;
  /** Where the reader is, to come back to. */
  path: string;
  step: 'make' | 'use';
}

const places = { make: '/mijn-account/passkey', use: '/inloggen/passkey' };

/** Tells staff who signed in by mail what they need before they act, before they find out by trying. */
export function PasskeyNotice({ language, path, step }: PasskeyNoticeProps) {
  const t = siteWords(language);
  const href = `/${language}${places[step]}?naar=${encodeURIComponent(`/${language}${path}`)}`;
  return (
    <Notice tone="late" title={t('passkeyNotice.title')}>
      <p>
        {t('passkeyNotice.text')}{' '}
        <a className="strong" href={href}>
          {t(`passkeyNotice.${step}`)}
        </a>
      </p>
    </Notice>
  );
}
