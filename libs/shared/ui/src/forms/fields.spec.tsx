import { renderToStaticMarkup } from 'react-dom/server';
import { CheckboxPicks, ErrorSummary, Form, NumberField, RadioPicks, SelectField, TextArea, TextField } from '../index';

const error = { word: 'Fout:', text: 'vul uw vraag in' };
const kinds = [
  { value: 'concern', label: 'Een zorg' },
  { value: 'idea', label: 'Een idee' },
];

test('a field with an error is tied to its hint and its error, and keeps what was typed', () => {
  const html = renderToStaticMarkup(
    <TextField name="question" label="Uw vraag" hint="Kort" error={error} value="<b>hallo" />,
  );
  expect(html).toContain('<label class="utrecht-form-label" for="question">');
  expect(html).toContain('id="question" aria-describedby="question-hint question-error" aria-invalid="true"');
  expect(html).toContain('id="question-hint">Kort');
  expect(html).toContain('id="question-error"><b>Fout:</b> vul uw vraag in');
  expect(html).toContain('value="&lt;b&gt;hallo"');
});

test('a field without hint and error points at nothing', () => {
  const html = renderToStaticMarkup(<TextArea name="why" label="Waarom?" value={'een\ntwee'} />);
  expect(html).not.toContain('aria-describedby');
  expect(html).not.toContain('aria-invalid');
  expect(html).toContain('dir="auto"');
  expect(html).toContain('>een\ntwee</textarea>');
});

test('no field lets the browser refuse or cut a text in silence', () => {
  const html = renderToStaticMarkup(
    <Form hidden={{ token: 'x', back: undefined }}>
      <TextField name="title" label="Titel" />
      <NumberField name="minutes" label="Minuten" value="veel" />
    </Form>,
  );
  expect(html).toContain('<form noValidate="" method="post">');
  expect(html).toContain('<input type="hidden" name="token" value="x"/>');
  expect(html).not.toContain('back');
  expect(html).not.toMatch(/maxlength|pattern|required/i);
  expect(html).toContain('value="veel"');
});

test('an address is written from left to right in every language', () => {
  expect(renderToStaticMarkup(<TextField name="mail" type="email" label="البريد" />)).toContain('dir="ltr"');
});

test('the summary links to each field and is not there without errors', () => {
  const html = renderToStaticMarkup(
    <ErrorSummary
      title="Er klopt iets niet"
      errors={[{ field: 'kind', text: 'Kies een soort' }, { text: 'Te laat' }]}
    />,
  );
  expect(html).toContain('role="alert"');
  expect(html).toContain('<li><a href="#kind">Kies een soort</a></li><li>Te laat</li>');
  expect(renderToStaticMarkup(<ErrorSummary title="x" errors={[]} />)).toBe('');
});

test('the first of the picks carries the id that the summary links to', () => {
  const html = renderToStaticMarkup(
    <RadioPicks name="kind" label="Soort" options={kinds} value="idea" error={error} />,
  );
  expect(html).toContain('role="radiogroup" aria-invalid="true" aria-describedby="kind-error"');
  expect(html).toContain('<input type="radio" id="kind" name="kind" value="concern"/>');
  expect(html).toContain('<input type="radio" id="kind-idea" name="kind" checked="" value="idea"/>');
});

test('several picks and a select keep their choice', () => {
  const picks = renderToStaticMarkup(
    <CheckboxPicks name="kinds" label="Soort" options={kinds} values={['concern', 'idea']} />,
  );
  expect(picks.match(/checked=""/g)).toHaveLength(2);
  const select = renderToStaticMarkup(
    <SelectField name="theme" label="Thema" empty="Alle" options={[{ value: 'a', text: 'A' }]} value="a" />,
  );
  expect(select).toContain('<option value="">Alle</option><option value="a" selected="">A</option>');
});
