import { Disclosure } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { datesWords } from './dates-words';

/** By which rule the date is chosen: said before anybody answers. */
export function ChoosingRule({ language }: { language: Language }) {
  const t = datesWords(language);
  return (
    <Disclosure summary={t('rule')}>
      <p>{t('ruleText')}</p>
    </Disclosure>
  );
}
