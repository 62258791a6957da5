/** What a rule rests on. */
export type RuleKind = 'house' | 'law';

export interface Rule {
  key: string;
  kind: RuleKind;
  /** The article of a law, as it is cited in the Netherlands. */
  source?: string;
  /** It is about how something is said. Never a ground against criticism of government. */
  tone?: boolean;
}

export interface RuleVersion {
  version: number;
  /** The first day it holds: ISO date. */
  from: string;
  rules: readonly Rule[];
}

const first: readonly Rule[] = [
  { key: 'threat', kind: 'law', source: 'art. 285 Sr' },
  { key: 'incitement', kind: 'law', source: 'art. 131, 137d Sr' },
  { key: 'group_insult', kind: 'law', source: 'art. 137c Sr' },
  { key: 'personal_data', kind: 'law', source: 'art. 6, 9 AVG; art. 285d Sr' },
  { key: 'slander', kind: 'law', source: 'art. 261, 262 Sr' },
  { key: 'other_law', kind: 'law' },
  { key: 'about_a_person', kind: 'house' },
  { key: 'belittling', kind: 'house', tone: true },
  { key: 'advertising', kind: 'house' },
  { key: 'false_name', kind: 'house' },
];

/**
 * Every version of the grounds on which a text may be moderated, the newest last. A version that held once stays: decisions
 * refer to it. Its words stand under `rules` in the messages; another meaning needs another key and a new version.
 * Criticism of government and its tone are in none of them.
 */
export const ruleVersions: readonly RuleVersion[] = [{ version: 1, from: '2026-01-01', rules: first }];

/** The version that holds on a day (ISO date). */
export const rulesOn = (day: string): RuleVersion => {
  const [held] = ruleVersions.filter(({ from }) => from <= day).slice(-1);
  return held ?? (ruleVersions[0] as RuleVersion);
};

export const ruleOf = (version: RuleVersion, key: string): Rule | undefined => version.rules.find((rule) => rule.key === key);
