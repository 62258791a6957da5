import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { dataMapWords, listWord, purposeWords } from './data-map-words';
import { fullWord } from './registered';
import { keptWord } from './terms';

const fields = graphql(`
  fragment RegisterHistory on Register {
    history {
      version
      release
      differences {
        kind
        purpose
        item {
          place
          name
          seenBy
          keepFor
          keepFrom
          erase
        }
      }
    }
  }
`);

/** What each version says differently from the one before it, newest first. */
export function RegisterHistory({ register, language }: { register: FragmentType<typeof fields>; language: Language }) {
  const { history } = read(fields, register);
  const t = dataMapWords(language);
  return (
    <Section title={t('register.changes')} id="wijzigingen">
      {history.length === 0 && <p>{t('register.noChanges')}</p>}
      {history.map(({ version, release, differences }) => (
        <Section key={version} level={3} title={t('register.step', { version, release })}>
          <ul>
            {differences.map((difference) => (
              <li key={`${difference.kind} ${difference.purpose} ${difference.item?.place} ${difference.item?.name}`}>
                <Difference difference={difference} language={language} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Section>
  );
}

type DifferenceProps = { difference: { kind: string; purpose: string; item?: Parameters<typeof fullWord>[1] | null }; language: Language };

function Difference({ difference: { kind, purpose, item }, language }: DifferenceProps) {
  const t = dataMapWords(language);
  const kept = item && [listWord(language, 'seenBy', item.seenBy), keptWord(language, { keepFor: item.keepFor ?? null, keepFrom: item.keepFrom ?? null })];
  return (
    <>
      <strong>{t(`register.change.${kind as 'added'}`)}:</strong> {purposeWords(language, purpose).title} –{' '}
      {item ? fullWord(language, item) : t('register.change.processing')}
      {kept && kind !== 'removed' && ` (${kept.join('; ')})`}
    </>
  );
}
