import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { Form, keptForm } from './form';

const formOf = (fields: [string, string][]): Promise<Form> =>
  Form.read(Readable.from([Buffer.from(String(new URLSearchParams(fields)))]) as unknown as IncomingMessage);

it('keeps what someone wrote apart from choices and ids, and loses nothing', async () => {
  const form = await formOf([
    ['act', 'contribute'], ['token', 'abc'], ['key', '1'], ['text', 'Mijn dochter schreef\r\ndertig brieven.'],
    ['languages', 'nl'], ['languages', 'ar'], ['empty', ''],
  ]);
  expect(keptForm(form)).toEqual({
    texts: [['text', 'Mijn dochter schreef\ndertig brieven.']],
    rest: { act: ['contribute'], token: ['abc'], key: ['1'], languages: ['nl', 'ar'], empty: [''] },
  });
});

it('has nothing to keep of a form of buttons alone', async () => {
  expect(keptForm(await formOf([['act', 'support'], ['on', 'true']])).texts).toEqual([]);
});
