import { Breadcrumbs } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { privacyWords } from './privacy-words';

/** The way back to the overview, above each page that belongs to it. */
export function TrustTrail({ language }: { language: Language }) {
  const t = privacyWords(language);
  return <Breadcrumbs label={t('trust.trail')} items={[{ href: `/${language}/vertrouwen`, text: t('trust.back') }]} />;
}
