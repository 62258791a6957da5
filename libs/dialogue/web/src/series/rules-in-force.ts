import { type FragmentType, type SeriesRuleFragment, read } from '@samenspraak/shared-graphql';
import { isoDay } from '@samenspraak/shared-web';
import { SeriesRuleFields } from './rule-text';

type Masked = FragmentType<typeof SeriesRuleFields>;

/** The rule that holds today, and those that take over later; one that another took over is left out. @param rules as they were set */
export function rulesInForce(rules: readonly Masked[], today = isoDay()): SeriesRuleFragment[] {
  const said = rules.map((rule) => read(SeriesRuleFields, rule));
  const ends = said.map((_, place) => said.slice(place + 1).map(({ startsOn }) => startsOn).toSorted()[0] ?? '9999');
  return said.filter(({ startsOn }, place) => {
    const end = ends[place] ?? '9999';
    return startsOn < end && end > today;
  });
}
