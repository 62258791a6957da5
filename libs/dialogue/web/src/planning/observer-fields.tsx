import { SelectField, TextField } from '@samenspraak/shared-ui';
import { type FieldProblem, type Form, type Language, type formKit } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';

/** As long as the API takes. */
const longest = 80;

export const observerLabels = (language: Language): Record<string, string> => {
  const t = dialogueWords(language);
  return { observerBody: t('plan.observerBody'), function: t('plan.function') };
};

export interface ObserverFieldsProps {
  language: Language;
  kit: Pick<ReturnType<typeof formKit>, 'error' | 'value'>;
  organisations: readonly { id: string; name: string }[];
}

/** Who sits in: the body, and the function. There is no field for a name. */
export function ObserverFields({ language, kit, organisations }: ObserverFieldsProps) {
  const t = dialogueWords(language);
  const options = organisations.map(({ id, name }) => ({ value: id, text: name }));
  const field = (name: string, label: string) => ({ name, label, error: kit.error(name), value: kit.value(name) });
  return (
    <>
      <SelectField {...field('observerBody', t('plan.observerBody'))} empty={t('plan.nobody')} options={options} />
      <TextField {...field('function', t('plan.function'))} hint={t('plan.functionHint')} />
    </>
  );
}

export interface TypedObserver {
  organisationId: string;
  function: string;
}

/** Nobody, when neither was said. */
export function observerTyped(form: Form): TypedObserver | null {
  const observer = { organisationId: form.choice('observerBody') ?? '', function: form.choice('function') ?? '' };
  return observer.organisationId || observer.function ? observer : null;
}

/** One of the two is missing, or the function is a story. */
export function observerProblems(observer: TypedObserver | null): FieldProblem[] {
  if (!observer) return [];
  return [
    ...(observer.organisationId ? [] : [{ field: 'observerBody', problem: 'choice' }]),
    ...(observer.function ? [] : [{ field: 'function', problem: 'required' }]),
    ...(observer.function.length > longest ? [{ field: 'function', problem: 'tooLong', limit: longest }] : []),
  ];
}
