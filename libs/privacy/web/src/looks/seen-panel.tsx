import { Facts, Panel } from '@samenspraak/shared-ui';
import { type Language, dayText, ownNames } from '@samenspraak/shared-web';
import type { SeenOnce } from './look-acts';
import { looksWords } from './looks-words';

/** What was looked up, for this once. */
export function SeenPanel({ seen, language }: { seen: SeenOnce; language: Language }) {
  const t = looksWords(language);
  const facts = [
    { field: 'email', value: seen.email && <bdi>{seen.email}</bdi> },
    { field: 'language', value: seen.language && ownNames[seen.language].name },
    { field: 'since', value: seen.since && dayText(language, seen.since) },
    { field: 'places', value: seen.places === null ? null : String(seen.places) },
  ] as const;
  return (
    <Panel title={t('officer.seen')} tone="brand" fine={t('officer.seenNote')}>
      <Facts items={facts.flatMap(({ field, value }) => (value === null ? [] : [{ term: t(`fields.${field}`), value }]))} />
    </Panel>
  );
}
