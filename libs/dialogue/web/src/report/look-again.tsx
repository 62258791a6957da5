import { CheckboxPicks, Notice } from '@samenspraak/shared-ui';
import type { FormState, Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';

/** Where words stand in a text: UTF-16 code units, the end not included. */
export interface Place {
  from: number;
  to: number;
}

const code = 'NAMES_POINTED_OUT';

/** The refusal tells places and no words: what was typed is here already. */
export const placesIn = (told: string): Place[] =>
  told.split(' ').flatMap((place) => {
    const [from, to] = place.split('-').map(Number);
    return from === undefined || to === undefined || Number.isNaN(from + to) ? [] : [{ from, to }];
  });

export interface LookAgainProps {
  language: Language;
  form: FormState;
  /** The text that was sent, as the API read it. */
  typed: string;
}

/** A text as the API reads it. */
export const asSent = (typed: string | undefined): string => (typed ?? '').replace(/\r\n/g, '\n').trim();

/** Asks the writer to look at words that may be someone's name or address; only they know whether they are. */
export function LookAgain({ language, form, typed }: LookAgainProps) {
  if (form.refusal !== code && !form.values['looked']) return null;
  const places = form.refusal === code ? placesIn(String(form.facts['places'] ?? '')) : [];
  return (
    <>
      {places.length > 0 && <PointedOut language={language} words={places.map(({ from, to }) => typed.slice(from, to))} />}
      <Looked language={language} ticked={Boolean(form.values['looked'])} />
    </>
  );
}

/** The words themselves, each once. */
export function PointedOut({ language, words }: { language: Language; words: readonly string[] }) {
  const t = dialogueWords(language);
  return (
    <Notice tone="late" title={t('names.title')}>
      <ul>
        {[...new Set(words)].map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
          </li>
        ))}
      </ul>
      <p>{t('names.text')}</p>
    </Notice>
  );
}

export function Looked({ language, ticked = false }: { language: Language; ticked?: boolean }) {
  const t = dialogueWords(language);
  const option = { value: 'looked', label: t('names.looked'), description: t('names.lookedHint') };
  return <CheckboxPicks name="looked" label={t('names.sure')} values={ticked ? ['looked'] : []} options={[option]} />;
}
