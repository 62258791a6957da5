import { graphql } from '@samenspraak/shared-graphql';
import { ApiRefusal, type Form, type Visit } from '@samenspraak/shared-web';

const Named = graphql(`
  query MunicipalitiesNamed($name: String!) {
    municipalitiesNamed(name: $name) {
      code
      name
    }
  }
`);

/** More than this is no choice but a list. */
const mostToChoose = 8;

/**
 * The municipality that a typed name means; null when nothing was typed.
 * @throws {ApiRefusal} when it means none, or several: then its facts are those, to choose from
 */
export async function municipalityCode(visit: Visit, form: Form): Promise<string | null> {
  const name = form.text('municipality').trim().slice(0, 100);
  if (!name) return null;
  const { municipalitiesNamed: found } = await visit.ask(Named, { name });
  const chosen = found.length === 1 ? found[0] : found.find(({ code }) => code === form.choice('municipalityCode'));
  if (chosen) return chosen.code;
  const several = found.length > 1 && found.length <= mostToChoose;
  const field = several ? 'municipalityCode' : 'municipality';
  const facts = several ? Object.fromEntries(found.map((each) => [each.code, each.name])) : {};
  throw new ApiRefusal('INVALID_INPUT', [{ field, problem: 'choice' }], facts);
}
