import { Contribution, Measure, Topic } from '@samenspraak/agenda-api';
import { Announcer, Clock, Database } from '@samenspraak/shared-api';
import { Decision } from './decision.entity';
import { KeptText } from './kept-text.entity';
import { words } from './messages';
import { WordsSetAside } from './moderation.events';

const replaceTopic = `
  update topic set question = $2, why = $3, good_outcome = '', slug = 'vervangen-' || replace(gen_random_uuid()::text, '-', ''), measure = 'replaced'
  where id = $1`;
const restoreTopic = `
  update topic t set question = k.question, why = k.why, good_outcome = k.good_outcome, slug = k.slug
  from kept_text k where k.decision_id = $1 and t.id = $2`;
const restoreContribution = `update contribution c set text = k.text from kept_text k where k.decision_id = $1 and c.id = $2`;

/** Does what a decision says to its text. As the platform, after the use case has judged and PostgreSQL took the decision. */
export const applyMeasure = (decision: Decision): Promise<void> =>
  Database.asPlatform(async () => {
    if (decision.measure === Measure.replaced) await replace(decision);
    else await mark(decision, decision.measure);
  });

/** Undoes it: the text is back, letter for letter. A text that was not kept, because its author is gone, stays replaced. */
export const liftMeasure = (decision: Decision): Promise<void> =>
  Database.asPlatform(async () => {
    const { id, topicId, contributionId, measure } = decision;
    if (measure === Measure.replaced) {
      if (!(await Database.of(KeptText).existsBy({ decisionId: id }))) return;
      const [statement, target] = contributionId ? [restoreContribution, contributionId] : [restoreTopic, topicId];
      await Database.prepared(`restore ${contributionId ? 'contribution' : 'topic'}`, statement, [id, target]);
      await Database.of(KeptText).delete({ decisionId: id });
      if (!contributionId) await Announcer.announce(new WordsSetAside(decision.spaceId, topicId, 'back'));
    }
    await mark(decision, null);
  });

async function replace(decision: Decision): Promise<void> {
  const { id, spaceId, topicId, contributionId } = decision;
  const kept = { decisionId: id, spaceId, since: Clock.now() };
  if (contributionId) {
    const { text, language } = await Database.lock(Contribution, { id: contributionId });
    await Database.of(KeptText).insert({ ...kept, text });
    await Database.prepared('replace_contribution', `update contribution set text = $2, measure = 'replaced' where id = $1`, [contributionId, insteadOf(decision, language).text]);
    return;
  }
  const { question, why, goodOutcome, slug, language } = await Database.lock(Topic, { id: topicId });
  await Database.of(KeptText).insert({ ...kept, question, why, goodOutcome, slug });
  const instead = insteadOf(decision, language);
  await Database.prepared('replace_topic', replaceTopic, [topicId, instead.question, instead.text]);
  await Announcer.announce(new WordsSetAside(spaceId, topicId, 'aside'));
}

/** What stands in its place, in the language of the text: the reason. */
function insteadOf({ rule, ruleVersion }: Decision, language: Topic['language']): { question: string; text: string } {
  const t = words(language);
  const name = t(`rules.${rule}.name`);
  return { question: t('instead.question', { rule: name }).slice(0, 140), text: t('instead.text', { rule: name, version: String(ruleVersion) }) };
}

export const mark = ({ topicId, contributionId }: Decision, measure: Measure | null): Promise<unknown> =>
  contributionId
    ? Database.prepared('mark_contribution', 'update contribution set measure = $2 where id = $1', [contributionId, measure])
    : Database.prepared('mark_topic', 'update topic set measure = $2 where id = $1', [topicId, measure]);
