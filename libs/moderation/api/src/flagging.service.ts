import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, Viewer, allow, dayOf, standingIn } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { ModerationCase } from './case.entity';
import { Flag, FlagInput } from './flag.entity';
import { matterOf } from './matter';
import { AlreadyReported, LawOnly, NotReportable, TooManyReports } from './moderation.refusals';
import { canFlag, canUseRule } from './moderation.policy';
import { countFlag, openCase } from './open-case';
import { Rule, RuleVersion, ruleOf, rulesOn } from './rules/rule-list';

/** Reports of one member in a day; reports without an account in a space in an hour. */
const mostInDay = 20;
const mostOfVisitors = 20;
const [hour, day] = [3_600_000, 86_400_000];

@Injectable()
export class FlaggingService {
  /**
   * Reports a text on a ground. Nothing happens to the text: however many report it, a person judges.
   * @throws {InvalidInput} without a ground, or with one that is not on the list
   * @throws {NotReportable} {LawOnly} {AlreadyReported} {TooManyReports}
   */
  async flagText(viewer: Viewer, input: FlagInput): Promise<Flag> {
    const matter = await matterOf(viewer, input.topicId, input.contributionId);
    allow(canFlag, viewer, matter, () => new NotReportable());
    const { spaceId } = matter.topic;
    const version = rulesOn(dayOf(Clock.now()));
    const rule = groundOf(version, input);
    allow(canUseRule, viewer, { rule, spaceId }, () => new LawOnly());
    if (rule.key === 'other_law' && !input.text) throw InvalidInput.of('text', 'required');
    const aboutId = await known(input.aboutId);
    const participantId = standingIn(viewer, spaceId)?.participantId ?? null;
    await refuseTooMany(participantId, spaceId);
    const found = await openCase(matter, aboutId);
    await refuseTwice(found, participantId);
    const { text = null, language } = input;
    const said = { id: randomUUID(), caseId: found.id, spaceId, topicId: matter.topic.id, participantId, aboutId, text: text || null, language };
    const flag = { ...said, rule: rule.key, ruleVersion: version.version, at: Clock.now() };
    // Nothing is read back: a visitor may not see what they wrote.
    await Database.of(Flag).createQueryBuilder().insert().values(flag).updateEntity(false).execute();
    await countFlag(found);
    return flag;
  }
}

function groundOf(version: RuleVersion, { rule: key }: FlagInput): Rule {
  if (!key) throw InvalidInput.of('rule', 'required');
  const rule = ruleOf(version, key);
  if (!rule) throw InvalidInput.of('rule', 'choice');
  return rule;
}

async function known(id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  if (!(await Database.of(Organisation).existsBy({ id }))) throw InvalidInput.of('aboutId', 'choice');
  return id;
}

/** A number, not who: nobody learns from the refusal what others reported. */
async function refuseTooMany(participantId: string | null, spaceId: string): Promise<void> {
  const at = MoreThanOrEqual(new Date(Clock.now().getTime() - (participantId ? day : hour)));
  const count = await Database.asPlatform(() => Database.of(Flag).countBy({ participantId: participantId ?? IsNull(), at, ...(participantId ? {} : { spaceId }) }));
  if (count >= (participantId ? mostInDay : mostOfVisitors)) throw new TooManyReports();
}

async function refuseTwice({ id }: ModerationCase, participantId: string | null): Promise<void> {
  if (participantId && (await Database.of(Flag).existsBy({ caseId: id, participantId }))) throw new AlreadyReported();
}
