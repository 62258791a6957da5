import { type FragmentType, type OwnLooksFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, ButtonRow, EmptyState, ErrorSummary, Facts, Item, ItemList, Leave, Narrow, Notice, PageHead, Section, StateBadge } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, formKit, isolated, timeText } from '@samenspraak/shared-web';
import { AskOfficer } from './ask-officer';
import { looksWords } from './looks-words';
import { OwnQuestions } from './own-questions';

export const OwnLooksFields = graphql(`
  fragment OwnLooks on Query {
    viewer {
      formToken
    }
    ownLooks {
      id
      purpose
      registerVersion
      fields
      body
      function
      employee
      writtenAt
      usedAt
    }
    ...OwnQuestions
  }
`);

/** The entry of the register that describes every look; a line says in which version. */
const lookEntry = 'privacyQuestions';

type Line = OwnLooksFragment['ownLooks'][number];

export interface OwnLooksProps {
  data: FragmentType<typeof OwnLooksFields>;
  language: Language;
  form: FormState;
  /** The line that the reader wants to ask about. */
  about: string | null;
  sent: boolean;
}

/** Who looked at the reader's account data, and asking about it. */
export function OwnLooks({ data: masked, language, form, about, sent }: OwnLooksProps) {
  const data = read(OwnLooksFields, masked);
  const t = looksWords(language);
  const kit = formKit(language, form, data.viewer);
  const line = data.ownLooks.find(({ id }) => id === about);
  return (
    <Narrow>
      <Breadcrumbs label={t('own.back')} items={[{ href: `/${language}/mijn-gegevens`, text: t('own.back') }]} />
      {sent && <Notice tone="ok" title={t('ask.sent')} live>{t('ask.sentNext')}</Notice>}
      <ErrorSummary {...kit.summary({ kind: t('ask.kind'), text: t('ask.text') }, { TOO_MANY_QUESTIONS: t('refusals.TOO_MANY_QUESTIONS') })} />
      <PageHead title={t('own.title')} lead={t('own.lead')}>
        <p>{t('own.rule')}</p>
      </PageHead>
      <Section title={t('own.looks')}>
        {data.ownLooks.length === 0 ? <EmptyState title={t('own.empty')}>{t('own.emptyText')}</EmptyState> : <Lines lines={data.ownLooks} language={language} />}
      </Section>
      <AskOfficer language={language} kit={kit} about={line?.id ?? null} />
      <OwnQuestions data={data} language={language} />
    </Narrow>
  );
}

function Lines({ lines, language }: { lines: Line[]; language: Language }) {
  return (
    <ItemList>
      {lines.map((line) => (
        <LookItem key={line.id} line={line} language={language} />
      ))}
    </ItemList>
  );
}

function LookItem({ line, language }: { line: Line; language: Language }) {
  const t = looksWords(language);
  const { usedAt, writtenAt, employee, body, fields, registerVersion } = line;
  const state = <StateBadge tone={usedAt ? 'running' : 'quiet'}>{t(usedAt ? 'own.used' : 'own.unused')}</StateBadge>;
  const facts = [
    { term: t('own.kinds'), value: fields.map((field) => t(`fields.${field}`)).join(' · ') },
    { term: t('own.body'), value: <bdi>{body}</bdi> },
    { term: t('own.edition'), value: <a href={`/${language}/vertrouwen/register?versie=${registerVersion}#${lookEntry}`}>{t('own.version', { version: registerVersion })}</a> },
  ];
  return (
    <Item
      title={t(`purposes.${line.purpose}`)}
      state={state}
      about={[<time key="at" dateTime={writtenAt}>{`${dayText(language, writtenAt)}, ${timeText(language, writtenAt)}`}</time>, t('own.by', { letter: employee, function: isolated(line.function) })]}
      acts={
        <ButtonRow>
          <Leave href={`/${language}/mijn-gegevens/wie-keek?over=${line.id}#vraag`}>{t('ask.about')}</Leave>
        </ButtonRow>
      }
    >
      <Facts items={facts} />
    </Item>
  );
}
