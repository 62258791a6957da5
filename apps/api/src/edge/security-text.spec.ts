import { Edge, openEdge } from './testing';

let edge: Edge;
afterEach(() => edge.close());

it('says where a weakness can be told, and until when that holds', async () => {
  edge = await openEdge();
  const answer = await edge.fastify.inject('/.well-known/security.txt');
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(answer.body.trimEnd().split('\n')).toEqual([
    'Contact: mailto:veiligheid@samenspraak.example',
    'Expires: 2027-05-02T09:30:00Z',
    'Preferred-Languages: nl, en',
    'Canonical: https://samenspraak.test/.well-known/security.txt',
  ]);
});

it('is not there when nobody reads what is told', async () => {
  edge = await openEdge({ contact: undefined });
  expect((await edge.fastify.inject('/.well-known/security.txt')).statusCode).toBe(404);
});
