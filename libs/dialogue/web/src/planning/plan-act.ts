import { type Audience, graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type FieldProblem, type Form, type Visit } from '@samenspraak/shared-web';
import { inOwnFields, meetingOf } from './meeting-times';
import { languageTyped } from './move-act';
import { observerProblems, observerTyped } from './observer-fields';
import { audiences } from './plan-table';
import { planWhen, whenProblems } from './plan-when';

const Plan = graphql(`
  mutation PlanSession($input: SessionInput!) {
    planSession(input: $input) {
      slug
    }
  }
`);

const Space = graphql(`
  query SpaceToPlanIn($slug: String!) {
    space(slug: $slug) {
      id
    }
  }
`);

/** What has to be there before the API can be asked at all. */
function required(form: Form): { chairId: string; audience: Audience; invitedIds: string[] } {
  const chairId = form.choice('chairId');
  const audience = audiences.find((each) => each === form.choice('audience'));
  const invitedIds = form.all('invitedIds');
  const checks: [boolean, string, string][] = [
    [!form.choice('place') && !form.choice('link'), 'place', 'required'],
    [!chairId, 'chairId', 'choice'],
    [!invitedIds.length, 'invitedIds', 'choice'],
    [!audience, 'audience', 'choice'],
  ];
  const problems: FieldProblem[] = checks.flatMap(([broken, field, problem]) => (broken ? [{ field, problem }] : []));
  problems.push(...observerProblems(observerTyped(form)));
  if (!chairId || !audience || problems.length) throw new ApiRefusal('INVALID_INPUT', problems);
  return { chairId, audience, invitedIds };
}

async function inputOf(visit: Visit, form: Form) {
  const { series, title, ...times } = planWhen(visit);
  const problems = whenProblems({ series, title, ...times });
  if (problems.length) throw new ApiRefusal('INVALID_INPUT', problems);
  const own = required(form);
  const observer = observerTyped(form);
  const { space } = await visit.ask(Space, { slug: visit.query('ruimte') ?? '' });
  return {
    ...{ spaceId: space.id, title, seriesId: series || null, ...meetingOf(times), ...own },
    ...{ place: form.choice('place'), link: form.choice('link'), hostId: form.choice('hostId') },
    ...{ observers: observer ? [observer] : [], language: languageTyped(form, visit.language) },
    draft: form.choice('draft') !== null,
  };
}

/** Plans it: announced at once, or kept as a draft. */
export const planSession: Act = async (visit, form) => {
  const input = await inputOf(visit, form);
  const { planSession: planned } = await inOwnFields(visit.ask(Plan, { input }));
  return `/gesprekken/${planned.slug}?gelukt=${input.draft ? 'concept' : 'gepland'}`;
};
