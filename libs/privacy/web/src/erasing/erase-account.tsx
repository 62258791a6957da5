import { type FragmentType, type EraseAccountFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, Disclosure, EmptyState, ErrorSummary, Narrow, Notice, PageHead, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, formKit } from '@samenspraak/shared-web';
import { EraseForm } from './erase-form';
import { shortened } from './shortened';
import { Erased } from './erased';
import { erasingWords } from './erasing-words';

export const EraseAccountFields = graphql(`
  fragment EraseAccount on Query {
    viewer {
      formToken
    }
    erasurePreview @include(if: $me) {
      places
      mandates
      choices
      questions
      drafts
      explanations
      onlyManagerOf
      appeals
      texts {
        id
        topic
        text
        language
        at
      }
      pseudonymous {
        id
        text
        language
        at
      }
    }
  }
`);

export type Preview = NonNullable<EraseAccountFragment['erasurePreview']>;

export interface EraseAccountProps {
  data: FragmentType<typeof EraseAccountFields>;
  language: Language;
  form: FormState;
  /** After erasing: the proof. */
  proof: string | null;
}

/** Beforehand what goes, what stays and why, and the choice; afterwards the proof. */
export function EraseAccount({ data: masked, language, form, proof }: EraseAccountProps) {
  const { viewer, erasurePreview: preview } = read(EraseAccountFields, masked);
  if (proof) return <Erased proof={proof} language={language} />;
  if (!preview) return <NobodyHere language={language} />;
  const t = erasingWords(language);
  const kit = formKit(language, form, viewer, 'erase');
  return (
    <Narrow>
      <Breadcrumbs label={t('back')} items={[{ href: `/${language}/mijn-gegevens`, text: t('back') }]} />
      <ErrorSummary {...kit.summary({ choice: t('choose') }, { ONLY_MANAGER: t('refusals.ONLY_MANAGER') })} />
      <PageHead title={t('title')} lead={t('lead')} />
      <Goes preview={preview} language={language} />
      <Stays language={language} />
      {preview.appeals > 0 && (
        <Notice tone="late" title={t('appeals', { count: preview.appeals })}>{t('appealsText')}</Notice>
      )}
      {preview.onlyManagerOf.length > 0 ? (
        <Notice tone="late" title={t('manager')}>{t('managerText', { names: preview.onlyManagerOf.join(' · ') })}</Notice>
      ) : (
        <EraseForm kit={kit} preview={preview} language={language} />
      )}
    </Narrow>
  );
}

function NobodyHere({ language }: { language: Language }) {
  const t = erasingWords(language);
  return (
    <Narrow>
      <PageHead title={t('title')} />
      <EmptyState title={t('visitor')}>
        <p>{t('visitorText')}</p>
        <Button href={`/${language}/inloggen?naar=${encodeURIComponent(`/${language}/mijn-gegevens/wissen`)}`}>{t('signIn')}</Button>
      </EmptyState>
    </Narrow>
  );
}

const counted = ['places', 'mandates', 'choices', 'questions', 'drafts'] as const;

function Goes({ preview, language }: { preview: Preview; language: Language }) {
  const t = erasingWords(language);
  return (
    <Section title={t('goes')}>
      <ul>
        <li>{t('counts.account')}</li>
        {counted.map((what) => (
          <li key={what}>{t(`counts.${what}`, { count: preview[what] })}</li>
        ))}
        <li>{t('counts.waiting')}</li>
      </ul>
      <Pseudonymous texts={preview.pseudonymous} language={language} />
    </Section>
  );
}

/** No choice about these: they are here to be read once more. */
function Pseudonymous({ texts, language }: { texts: Preview['pseudonymous']; language: Language }) {
  const t = erasingWords(language);
  if (!texts.length) return null;
  return (
    <Disclosure summary={t('pseudonymous.title', { count: texts.length })}>
      <p>{t('pseudonymous.why')}</p>
      <ul>
        {texts.map(({ id, text, language: lang, at }) => (
          <li key={id}>
            <bdi lang={lang}>{shortened(text)}</bdi> · {dayText(language, at)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const reasons = ['thread', 'others', 'decisions', 'list', 'disk', 'backups'] as const;

function Stays({ language }: { language: Language }) {
  const t = erasingWords(language);
  return (
    <Section title={t('stays')}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(`staysItems.${reason}`)}</li>
        ))}
        <li>
          {t('staysItems.sealed')} <a href={`/${language}/verzegeld`}>{t('sealedLink')}</a>
        </li>
      </ul>
    </Section>
  );
}
