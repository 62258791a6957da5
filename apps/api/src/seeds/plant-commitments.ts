import { Commitment, CommitmentState, ProgressUpdate } from '@samenspraak/progress-api';
import { Language, Side, otherSide } from '@samenspraak/shared-api';
import { Audience, OrganisationKind, sideOf } from '@samenspraak/spaces-api';
import type { Example } from './example';
import { commitments, organisations, type CommitmentExample } from './network';
import { progressOf, type Progress } from './progress';
import { rowsOf, type Rows } from './write';

/** What bodies promised, with everything that happened since. */
export function plantCommitments(example: Example): Rows[] {
  const told = commitments.map((commitment) => ({ commitment, progress: progressOf(example, commitment) }));
  return [
    rowsOf(
      Commitment,
      told.map(({ commitment, progress }) => plantCommitment(example, commitment, progress)),
    ),
    rowsOf(
      ProgressUpdate,
      told.flatMap(({ progress }) => progress.lines),
    ),
  ];
}

function plantCommitment(
  example: Example,
  one: CommitmentExample,
  { lines, lateSince }: Progress,
): Partial<Commitment> {
  const { key, space, theme, title, text, owner, topic, source, madeOn, dueOn, state } = one;
  const originalDueOn = example.calendar.date(dueOn);
  const { at: latestAt, kind: latestKind } = lines.at(-1) ?? {};
  return {
    ...{
      id: example.id('commitment', key),
      slug: key,
      spaceId: example.id('space', space),
      themeSlug: theme,
      title,
      text,
    },
    ...{ ownerId: example.id('organisation', owner), counterpartSide: otherSide(sideOfBody(owner)) },
    ...{ counterpartId: example.id('organisation', one.counterpart), topicId: topic && example.id('topic', topic) },
    sessionId: source.kind === 'session' ? example.id('session', source.session) : undefined,
    ...{ source: sourceOf(one), agreedOn: example.calendar.date(madeOn), originalDueOn },
    dueOn: lines.findLast(({ newDueOn }) => newDueOn)?.newDueOn ?? originalDueOn,
    ...{ state: CommitmentState[state], language: Language.nl, audience: Audience.everyone },
    ...{ lateSince, confirmedAt: state === 'confirmed' ? latestAt : undefined },
    ...{ latestAt, latestKind },
  };
}

const sideOfBody = (slug: string): Side =>
  sideOf({ kind: OrganisationKind[organisations.find((one) => one.slug === slug)?.kind ?? 'other'] });

/** The letter's section, and the parliamentary number where it names one. */
function sourceOf({ source }: CommitmentExample): string | undefined {
  if (source.kind === 'session') return undefined;
  const { section, document } = source;
  return `Kamerstuk 36 200 XV, nr. 99, “${section}”${document ? `; ${document}` : ''}`;
}
