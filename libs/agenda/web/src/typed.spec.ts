import { ApiRefusal, Form } from '@samenspraak/shared-web';
import { Typed } from './typed';

const typed = (text: string) => new Typed(new Form(new URLSearchParams(text)));

it('tells every fault of a page at once', () => {
  const page = typed('kind=hostile&question=+++');
  page.oneOf('kind', ['concern', 'idea']);
  page.required('question');
  page.chosen('themeSlug');
  const refused = () => page.check();
  expect(refused).toThrow(ApiRefusal);
  try {
    refused();
  } catch (error) {
    expect((error as ApiRefusal).fields).toEqual([
      { field: 'kind', problem: 'choice' },
      { field: 'question', problem: 'required' },
      { field: 'themeSlug', problem: 'choice' },
    ]);
  }
});

it('passes what is right', () => {
  const page = typed('kind=idea&question=+Hoe+dan%3F+');
  expect(page.oneOf('kind', ['concern', 'idea'])).toBe('idea');
  expect(page.required('question')).toBe('Hoe dan?');
  expect(() => page.check()).not.toThrow();
});
