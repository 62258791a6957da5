import { readersText } from '@samenspraak/agenda-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Disclosure, Form, Leave, TextArea, TextField, WhoCanRead } from '@samenspraak/shared-ui';
import { type Language, type formKit, isolated, siteWords } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';
import type { Deed } from './deeds';
import { LanguageSelect } from './language-select';
import { NewDateFields } from './new-date-fields';

export const DeedFormFields = graphql(`
  fragment DeedForm on Commitment {
    id
    slug
    audience
    dueOn
    space {
      ...SpaceReaders
    }
  }
`);

export interface DeedFormProps {
  commitment: FragmentType<typeof DeedFormFields>;
  deed: Deed;
  language: Language;
  kit: ReturnType<typeof formKit>;
  /** The body in whose name the reader writes. */
  speaker: string;
}

/** What happened or what the other side says; who reads it; what happens next. */
export function DeedForm({ commitment: masked, deed, language, kit, speaker }: DeedFormProps) {
  const { id, slug, audience, dueOn, space } = read(DeedFormFields, masked);
  const t = progressWords(language);
  const s = siteWords(language);
  const field = (name: string) => ({ name, value: kit.value(name), error: kit.error(name) });
  const owns = deed === 'report' || deed === 'deliver';
  const mark = deed === 'confirm' ? s('form.optional') : undefined;
  return (
    <Form hidden={{ ...kit.hidden, id }}>
      <TextArea {...field('text')} rows={6} label={t(`${deed}.text`)} hint={t(`${deed}.hint`)} mark={mark} />
      {owns && <TextField {...field('evidenceUrl')} type="url" label={t('form.evidence')} hint={t('form.evidenceHint')} mark={s('form.optional')} />}
      {deed === 'report' && <NewDateFields kit={kit} language={language} dueOn={dueOn} />}
      <Disclosure summary={t('form.otherLanguage')} open={kit.failed && Boolean(kit.error('language'))}>
        <LanguageSelect kit={kit} language={language} />
      </Disclosure>
      <WhoCanRead title={t('form.readers')}>
        {readersText(language, audience, space)} {t('form.inNameOf', { body: isolated(speaker) })}
      </WhoCanRead>
      <p>{t(`${deed}.next`)}</p>
      <ButtonRow>
        <Button>{t(`${deed}.send`)}</Button>
        <Leave href={`/${language}/toezeggingen/${slug}`}>{s('form.cancel')}</Leave>
      </ButtonRow>
    </Form>
  );
}

/** The fields in their order, for the error summary, where a colon follows them. */
export function deedLabels(language: Language, deed: Deed): Record<string, string> {
  const t = progressWords(language);
  const labels = { text: t(`${deed}.text`), evidenceUrl: t('form.evidence'), newDueOn: t('form.newDueOn'), reason: t('form.reason') };
  return Object.fromEntries(Object.entries(labels).map(([field, label]) => [field, label.replace(/[?؟]$/, '')]));
}
