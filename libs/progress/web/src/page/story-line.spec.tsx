import { renderToStaticMarkup } from 'react-dom/server';
import { StoryLine } from './story-line';

const line = {
  ...{ id: '1', kind: 'new_date', at: '2026-11-23T10:00:00Z', text: 'Kort', language: 'nl', organisation: { name: 'Gemeente' } },
  ...{ evidenceUrl: 'https://voorbeeld.nl/a', newDueOn: '2026-12-01', previousDueOn: '2026-11-01', reason: 'السبب' },
};
const drawn = (parts = {}) => renderToStaticMarkup(<StoryLine language="nl" line={{ ...line, ...parts } as never} />);

it('keeps the old date visible beside the new one, with the reason', () => {
  expect(drawn()).toContain('<s>1 november</s>');
  expect(drawn()).toContain('<b>1 december</b>');
  expect(drawn()).toContain('السبب');
});

it('links to evidence on https only', () => {
  expect(drawn()).toContain('href="https://voorbeeld.nl/a"');
  expect(drawn({ evidenceUrl: 'javascript:alert(1)' })).not.toContain('javascript:');
  expect(drawn({ evidenceUrl: 'http://voorbeeld.nl' })).not.toContain('href');
});

it('writes what someone typed as text', () => {
  const hostile = '<script>alert(1)</script>';
  expect(drawn({ text: hostile, reason: hostile, organisation: { name: hostile } })).not.toContain('<script');
});

it('names nobody for a line the platform wrote itself', () => {
  const late = drawn({ kind: 'late', text: null, newDueOn: null, reason: null, evidenceUrl: null });
  expect(late).toContain('De afspraak was 1 november');
  expect(late).not.toContain('Gemeente');
});
