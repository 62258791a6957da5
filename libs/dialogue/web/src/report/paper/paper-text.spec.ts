import { paperText } from './paper-text';

it('keeps paragraphs, lists in lists, quotes and marks', () => {
  expect(paperText('Een **dik** en *schuin* woord\nop twee regels.\n\n1. een\n   - twee\n\n> zei men')).toEqual([
    {
      kind: 'p',
      runs: [{ text: 'Een ' }, { text: 'dik', strong: true }, { text: ' en ' }, { text: 'schuin', emph: true }, { text: ' woord' }, { text: '', break: true }, { text: 'op twee regels.' }],
    },
    { kind: 'ol', items: [[{ kind: 'p', runs: [{ text: 'een' }] }, { kind: 'ul', items: [[{ kind: 'p', runs: [{ text: 'twee' }] }]] }]] },
    { kind: 'quote', nodes: [{ kind: 'p', runs: [{ text: 'zei men' }] }] },
  ]);
});

it('leads only to addresses that the page leads to as well', () => {
  expect(paperText('[a](https://a.example) [b](javascript:x)')[0]).toEqual({
    kind: 'p',
    runs: [{ text: 'a', href: 'https://a.example' }, { text: ' [b](javascript:x)' }],
  });
});

it('has no HTML: it is words', () => {
  expect(paperText('<b>x</b>')).toEqual([{ kind: 'p', runs: [{ text: '<b>x</b>' }] }]);
});
