import { type FragmentType, type RulesPageFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Item, ItemList, Narrow, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';
import { terms } from '../terms';

export const RulesPageFields = graphql(`
  fragment RulesPage on Query {
    moderationRules {
      version
      from
      rules {
        key
        kind
        source
        name(language: $language)
        text(language: $language)
      }
    }
  }
`);

interface RulesPageProps {
  data: FragmentType<typeof RulesPageFields>;
  language: Language;
}

const never = ['criticism', 'tone', 'many', 'opinion'] as const;
const how = ['report', 'person', 'own', 'two', 'appeal', 'back', 'public'] as const;

/** The grounds, every version of them; first what is none. */
export function RulesPage({ data: masked, language }: RulesPageProps) {
  const { moderationRules } = read(RulesPageFields, masked);
  const t = moderationWords(language);
  const { decide, appeal, months } = terms;
  return (
    <Narrow>
      <PageHead title={t('rules.title')} lead={t('rules.lead')} />
      <Panel title={t('rules.never')} tone="brand">
        <ul>
          {never.map((each) => (
            <li key={each}>{t(`rules.neverItems.${each}`)}</li>
          ))}
        </ul>
      </Panel>
      {moderationRules.map((version) => (
        <Version key={version.version} version={version} language={language} />
      ))}
      <Section title={t('rules.how')} more={{ href: `/${language}/vertrouwen/moderatie`, text: t('rules.figures') }}>
        <ol>
          {how.map((each) => (
            <li key={each}>{t(`rules.howItems.${each}`, { decide, appeal, months })}</li>
          ))}
        </ol>
      </Section>
    </Narrow>
  );
}

type RuleVersion = RulesPageFragment['moderationRules'][number];

function Version({ version: { version, from, rules }, language }: { version: RuleVersion; language: Language }) {
  const t = moderationWords(language);
  return (
    <Section title={t('rules.version', { version: String(version), day: dayText(language, from) })}>
      {(['law', 'house'] as const).map((kind) => (
        <Section key={kind} level={3} title={t(`rules.${kind}`)}>
          <ItemList>
            {rules.filter((rule) => rule.kind === kind).map(({ key, name, text, source }) => (
              <Item key={key} level={4} title={name} foot={source ? [t('rules.source', { source: isolated(source) })] : undefined}>
                {text}
              </Item>
            ))}
          </ItemList>
        </Section>
      ))}
    </Section>
  );
}
