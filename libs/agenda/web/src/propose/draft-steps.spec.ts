import { draftPlace, draftSteps, isDraftStep, stepAfter, stepBefore } from './draft-steps';

it('goes from the first page to the last and back', () => {
  expect(draftSteps.map(stepAfter)).toEqual(['waarom', 'wie', 'nakijken', 'nakijken']);
  expect(draftSteps.map(stepBefore)).toEqual([undefined, 'vraag', 'waarom', 'wie']);
  expect(draftPlace('mijn-vraag', 'wie')).toBe('/agenda/mijn-vraag/aanpassen/wie');
});

it('knows no other page', () => expect(isDraftStep('__proto__')).toBe(false));
