import { RadioPicks, type FieldError } from '@samenspraak/shared-ui';
import type { Form, Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';

/** Stands where an organisation's id would, for who chose a pseudonym. */
const hidden = 'schuilnaam';

export interface SpeakerFieldProps {
  language: Language;
  /** The own name in the space. */
  name: string;
  bodies: readonly { id: string; name: string }[];
  /** How many people at least could have written it; null where there is no pseudonym. */
  offer: number | null;
  error: FieldError | undefined;
  value: string;
}

/** Under the own name, for an organisation, or under a pseudonym: with the number first. Nothing where there is no choice. */
export function SpeakerField({ language, name, bodies, offer, error, value }: SpeakerFieldProps) {
  const t = agendaWords(language);
  if (!bodies.length && offer === null) return null;
  const hide = { value: hidden, label: t('topic.hide'), description: t('topic.hideHint') };
  const options = [
    { value: '', label: t('topic.onOwnBehalf', { name }) },
    ...bodies.map((body) => ({ value: body.id, label: <bdi>{body.name}</bdi> })),
    ...(offer === null ? [] : [hide]),
  ];
  const hint = offer === null ? undefined : t('topic.pseudonymOffer', { count: offer });
  return <RadioPicks name="organisationId" label={t(offer === null ? 'topic.onBehalf' : 'topic.underName')} {...{ hint, error, value, options }} />;
}

/** What the choice means for the API. */
export function speakerOf(form: Form): { organisationId: string | null; pseudonymous: boolean } {
  const chosen = form.choice('organisationId');
  return { organisationId: chosen === hidden ? null : chosen, pseudonymous: chosen === hidden };
}
