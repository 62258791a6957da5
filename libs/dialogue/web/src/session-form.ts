import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { refusalWords } from './refusal-words';

/** A form about a session: what its fields need, by their labels, and what stands above it when something is wrong. @param more refusals of its own, by code */
export function sessionForm<Name extends string>(language: Language, form: FormState, viewer: { formToken: string }, labels: Record<Name, string>, act = 'send', more: Record<string, string> = {}) {
  const kit = formKit(language, form, viewer, act);
  return {
    ...kit,
    field: (name: Name, stored = '') => ({ name, label: labels[name], error: kit.error(name), value: kit.value(name, stored) }),
    faults: kit.summary(labels, { ...refusalWords(language, form), ...more }),
    /** Something was sent and refused: what was typed is still there. */
    sent: form.act !== null,
  };
}

export type SessionForm<Name extends string> = ReturnType<typeof sessionForm<Name>>;
