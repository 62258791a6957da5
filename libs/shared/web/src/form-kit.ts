import type { FormState } from './form';
import type { Language } from './languages';
import { siteWords } from './site-words';

interface Viewer {
  formToken: string;
}

/**
 * What the components of a form need of its state: values to show again, an error for a field, the summary above it, and
 * the hidden fields. `act` says which of a page's forms it is; a form that was not sent shows nothing of another's.
 */
export function formKit(language: Language, form: FormState, viewer: Viewer, act = 'send') {
  const t = siteWords(language);
  const sent = (form.act ?? 'send') === act;
  const problems = sent ? form.problems : [];
  const words = ({ problem, limit }: { problem: string; limit?: number }) => t(`problems.${problem as 'required'}`, { limit: limit ?? 0 });
  return {
    /** What was typed, or what is there already. */
    value: (name: string, stored = ''): string => (sent ? (form.values[name] ?? stored) : stored),
    values: (name: string, stored: string[] = []): string[] => (sent && name in form.values ? form.values[name]!.split('\n') : stored),
    error: (name: string) => {
      const found = problems.find(({ field }) => field === name);
      return found && { word: t('form.error'), text: words(found) };
    },
    /** @param labels the fields of the page in their order, with their labels */
    summary: (labels: Record<string, string>, refusals: Record<string, string> = {}) => ({
      title: t('form.wrong'),
      errors: [
        ...(sent && form.refusal ? [{ text: refusals[form.refusal] ?? t(`refusals.${knownRefusal(form.refusal)}.text`, { reference: form.reference ?? '–', minutes: form.facts['minutes'] ?? 1 }) }] : []),
        ...Object.entries(labels).flatMap(([field, label]) =>
          problems.filter((each) => each.field === field).map((each) => ({ field, text: `${asked(label)} ${words(each)}` })),
        ),
        ...problems.filter(({ field }) => !(field in labels)).map((each) => ({ text: words(each) })),
      ],
    }),
    hidden: { act, token: viewer.formToken, key: form.key },
    failed: sent && (problems.length > 0 || form.refusal !== null),
  };
}

/** A label that asks ends with its own mark. */
const asked = (label: string) => (/[?؟]$/.test(label) ? label : `${label}:`);

const common = ['NOT_ALLOWED', 'PASSKEY_NEEDED', 'FOREIGN_REQUEST', 'STEP_NOT_POSSIBLE', 'TOO_MANY_TRIES', 'INTERNAL'] as const;
const knownRefusal = (code: string) => common.find((each) => each === code) ?? 'NOT_ALLOWED';
