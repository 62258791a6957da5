import assert from 'node:assert/strict';

const topicOf = ({ id, slug, question, supportCount, contributionCount, latestAt, viewerSupports }, organisation) => ({
  ...{ id, slug, question, organisation: organisation ?? null, supportCount, contributionCount },
  ...{ latestAt: new Date(latestAt).toISOString(), viewerSupports },
});

/** Every answer must be byte for byte one that was taken apart and found right. */
export function always(demandRight) {
  let right;
  return ({ status, body }) => {
    if (right && status === 200 && body.equals(right)) return;
    assert.equal(status, 200, body.toString());
    demandRight(body.toString());
    right = body;
  };
}

/** The API's answer: no errors, and exactly the topics that stand in the database. */
export const answersTopics = (expected) =>
  always((text) => {
    const { data, errors } = JSON.parse(text);
    assert.equal(errors, undefined);
    assert.deepEqual(data.agenda.nodes.map((node) => topicOf(node, node.organisation?.name)), expected);
    assert.equal(data.agenda.pageInfo.hasNextPage, true);
  });

export const answersRows = (expected) =>
  always((text) => assert.deepEqual(JSON.parse(text).rows.map((row) => topicOf({ ...row, supportCount: toldOf(row.supportAnchor) }, row.organisationName)), expected));

/** What is told of an anchor, in tens: the rule of `small-numbers.ts`, written a second time to hold it against. */
const toldOf = (anchor) => Math.max(Math.floor((anchor - 9) / 10), 0) * 10 || null;

/** A page: the topics in their order, and no script. */
export const showsTopics = (expected) =>
  always((html) => {
    const slugs = [...html.matchAll(/href="\/nl\/agenda\/(onderwerp-\d+)"/g)].map(([, slug]) => slug);
    assert.deepEqual([...new Set(slugs)], expected.map(({ slug }) => slug));
    assert.doesNotMatch(html, /<script/);
  });

/** A change went well, and on the right thing. */
export const receipt = (field, demandRight = () => {}) => ({ status, body }) => {
  assert.equal(status, 200, body.toString());
  const answer = JSON.parse(body);
  assert.equal(answer.errors, undefined, body.toString());
  const made = field ? answer.data[field] : answer;
  assert.ok(made.id && made.slug);
  demandRight(made);
};
