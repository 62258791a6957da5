import { Contribution, Measure, Topic, TopicKind } from '@samenspraak/agenda-api';
import { aTopic } from '@samenspraak/agenda-api/testing';
import { Database, Language, Viewer } from '@samenspraak/shared-api';
import { TestStores } from '@samenspraak/shared-api/testing';
import { OrganisationKind } from '@samenspraak/spaces-api';
import { aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { AppealService } from './appeal.service';
import { CaseState } from './case-state';
import { ModerationCase } from './case.entity';
import { AppealInput, DecisionInput, JudgementInput, SecondInput } from './decision.inputs';
import { DecidingService } from './deciding.service';
import { Decision, Outcome } from './decision.entity';
import { FlagInput } from './flag.entity';
import { FlaggingService } from './flagging.service';

/** The network, with people of both sides who moderate it. */
export async function theCourt(stores: TestStores) {
  const cast = await theNetwork(stores);
  const unit = await anOrganisation(stores, { name: 'Expertise-unit (voorbeeld)', kind: OrganisationKind.public_body });
  const moderating = { roles: ['member', 'moderator'] as const };
  const roles = [...moderating.roles];
  return {
    ...cast,
    unit,
    official: await aViewer(stores, cast.space, { roles, organisation: unit, name: 'Moderator, ESS' }),
    otherOfficial: await aViewer(stores, cast.space, { roles, organisation: unit, name: 'Moderator 2, ESS' }),
    citizen: await aViewer(stores, cast.space, { roles, name: 'Klachtbehandelaar' }),
    otherCitizen: await aViewer(stores, cast.space, { roles, name: 'Docent' }),
  };
}
export type Court = Awaited<ReturnType<typeof theCourt>>;

export const idOf = (viewer: Viewer): string => viewer.standings[0]?.participantId ?? '';

/** A text nobody takes for criticism of government, unless the kind says so. */
export const anIdea = (stores: TestStores, court: Court, parts: Partial<Topic> = {}): Promise<Topic> =>
  aTopic(stores, court.space, court.author, { kind: TopicKind.idea, why: 'Omdat het kan.', goodOutcome: 'Een plek voor ieder.', ...parts });

export const aReply = ({ given }: TestStores, topic: Topic, author: Viewer, parts: Partial<Contribution> = {}): Promise<Contribution> =>
  given(Contribution, {
    ...{ topicId: topic.id, spaceId: topic.spaceId, participantId: idOf(author), organisationId: null, pseudonym: null, measure: null },
    ...{ text: 'Mijn buurman heet Zeldzaam.', language: Language.nl, at: new Date(), withdrawnAt: null, ...parts },
  });

const [flagging, deciding, appeals] = [new FlaggingService(), new DecidingService(), new AppealService()];

export const flagged = (viewer: Viewer, topic: Topic, parts: Partial<FlagInput> = {}) =>
  Database.operation(viewer, () => flagging.flagText(viewer, { topicId: topic.id, rule: 'about_a_person', text: 'Dit gaat over mijn buurman.', language: Language.nl, aboutId: null, ...parts }));

/** The case of a text that waits, or the last one there was. */
export async function caseOf({ id }: Topic, contribution?: Contribution): Promise<ModerationCase> {
  const found = await Database.asPlatform(() => Database.of(ModerationCase).find({ where: { topicId: id }, order: { openedAt: 'desc' } }));
  const own = found.filter(({ contributionId }) => contributionId === (contribution?.id ?? null));
  return own.find(({ state }) => state === CaseState.open) ?? (own[0] as ModerationCase);
}

export const decided = (viewer: Viewer, { id }: ModerationCase, parts: Partial<DecisionInput> = {}): Promise<Decision> =>
  Database.operation(viewer, () => deciding.decideCase(viewer, id, { measure: Measure.replaced, rule: 'about_a_person', facts: 'Er staat een naam in.', language: Language.nl, ...parts }));

export const seconded = (viewer: Viewer, { id }: ModerationCase, parts: Partial<SecondInput> = {}): Promise<Decision> =>
  Database.operation(viewer, () => deciding.secondDecision(viewer, id, { agree: true, ...parts }));

export const appealed = (viewer: Viewer, { id }: Pick<Decision, 'id'>, parts: Partial<AppealInput> = {}) =>
  Database.operation(viewer, () => appeals.appealDecision(viewer, id, { reason: 'Het is mijn eigen naam.', language: Language.nl, ...parts }));

export const judged = (viewer: Viewer, { id }: ModerationCase, parts: Partial<JudgementInput> = {}): Promise<Decision> =>
  Database.operation(viewer, () => appeals.judgeAppeal(viewer, id, { outcome: Outcome.reversed, answer: 'De schrijver heeft gelijk.', language: Language.nl, ...parts }));

/** What everybody reads of a text now. */
export const shown = async ({ id }: Topic): Promise<Pick<Topic, 'question' | 'why' | 'goodOutcome' | 'slug' | 'measure'>> => {
  const { question, why, goodOutcome, slug, measure } = await Database.asPlatform(() => Database.find(Topic, { id }));
  return { question, why, goodOutcome, slug, measure };
};
