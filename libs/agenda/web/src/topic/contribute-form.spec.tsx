import { type FormState, freshForm } from '@samenspraak/shared-web';
import { renderToStaticMarkup } from 'react-dom/server';
import { ContributeForm, type ContributeFormProps } from './contribute-form';

const space = { id: 's', name: 'Het netwerk', readers: { members: 210, government: 10 } };
const standing = (organisations: { id: string; name: string }[]) => ({ space: { id: 's' }, participant: { displayName: 'Moeder van drie' }, organisations });
const html = (form: FormState, organisations: { id: string; name: string }[] = [], pseudonymOffer: number | null = null) => {
  const topic = { id: 't', audience: 'members', space, pseudonymOffer };
  const contributor = { viewer: { formToken: 'token', standings: [standing(organisations)] } };
  const props = { topic, contributor, language: 'nl', form } as unknown as ContributeFormProps;
  return renderToStaticMarkup(<ContributeForm {...props} />);
};
const refused = (act: string): FormState => ({
  ...freshForm(),
  ...{ act, values: { text: '<script>alert(1)</script> مرحبا', language: 'ar' }, refusal: 'CLOSED_FOR_CONTRIBUTIONS' },
});

it('says who reads it and under which name', () => {
  expect(html(freshForm())).toContain('Alle leden van');
  expect(html(freshForm())).toContain('Moeder van drie');
});

it('asks on whose behalf only of who holds a mandate', () => {
  expect(html(freshForm())).not.toContain('organisationId');
  expect(html(freshForm(), [{ id: 'o', name: 'Moskee De Waterpoort (voorbeeld)' }])).toContain('name="organisationId"');
});

it('offers a pseudonym with the number of people first, and keeps the choice', () => {
  expect(html(freshForm())).not.toContain('schuilnaam');
  const page = html({ ...freshForm(), act: 'contribute', values: { organisationId: 'schuilnaam' }, refusal: 'NO_PSEUDONYM_HERE' }, [], 203);
  expect(page.indexOf('203')).toBeLessThan(page.indexOf('value="schuilnaam"'));
  expect(page).toMatch(/<input[^>]*checked=""[^>]*value="schuilnaam"/);
});

it('keeps what was typed, and runs none of it', () => {
  const page = html(refused('contribute'));
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; مرحبا</textarea>');
  expect(page).toContain('<option value="ar" lang="ar" selected="">');
});

it('shows nothing of what another form of the page sent', () => expect(html(refused('support'))).not.toContain('alert(1)'));
