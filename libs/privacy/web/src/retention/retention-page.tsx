import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { DataTable, Notice, PageHead, Section } from '@samenspraak/shared-ui';
import { dayText, timeText, type Language } from '@samenspraak/shared-web';
import { tableWord } from '../data-map/data-map-words';
import { keptWord } from '../data-map/terms';
import { TrustTrail } from '../trust-trail';
import { lateText } from './late-text';
import { retentionWords } from './retention-words';

const fields = graphql(`
  fragment RetentionPage on Query {
    retention {
      lastRunAt
      stoppedAt
      reason
      washedAt
      unwashedSince
      rules {
        table
        keepFor
        keepFrom
        lateMinutes
        doneAt
        failingSince
      }
    }
  }
`);

interface RetentionPageProps {
  data: FragmentType<typeof fields>;
  language: Language;
  /** The moment the page is made, to tell how long nobody looked. */
  now: string;
}

/** The terms, and whether they are kept: good news first when there is, and what is wrong when there is not. */
export function RetentionPage({ data, language, now }: RetentionPageProps) {
  const { retention } = read(fields, data);
  const t = retentionWords(language);
  const moment = (at: string) => ({ day: dayText(language, at), time: timeText(language, at) });
  const columns = (['what', 'long', 'done', 'late'] as const).map((each) => ({ title: t(`retention.columns.${each}`) }));
  const rows = retention.rules.map(({ table, keepFor, keepFrom, lateMinutes, doneAt, failingSince }) => ({
    key: `${table} ${keepFor} ${keepFrom}`,
    cells: [
      table === 'person' ? t('forgotten.person') : tableWord(language, table),
      keptWord(language, { keepFor, keepFrom }),
      failingSince ? t('retention.failing', moment(failingSince)) : doneAt ? `${moment(doneAt).day}, ${moment(doneAt).time}` : t('retention.notYet'),
      lateMinutes ? t('retention.lateBy', { duration: lateText(language, lateMinutes) }) : t('retention.nothingLate'),
    ],
  }));
  return (
    <>
      <TrustTrail language={language} />
      <PageHead title={t('retention.title')} lead={t('retention.lead')} />
      <Standing retention={retention} language={language} now={now} />
      <Section title={t('retention.rules')} intro={`${t('retention.how')} ${t('retention.rest')}`}>
        <DataTable caption={t('retention.each')} columns={columns} rows={rows} />
      </Section>
      <Disks retention={retention} language={language} now={now} />
    </>
  );
}

interface Standing {
  lastRunAt?: string | null;
  stoppedAt?: string | null;
  reason?: string | null;
  rules: readonly { lateMinutes?: number | null; failingSince?: string | null }[];
}

/** Six looks that did not happen: the job itself stands still. */
const silence = 30 * 60 * 1000;

function Standing({ retention, language, now }: { retention: Standing; language: Language; now: string }) {
  const t = retentionWords(language);
  const { lastRunAt, reason, rules } = retention;
  if (reason) return <Notice tone="late" title={t('retention.stopped.title')}>{t(`retention.stopped.${reason as 'back'}`)}</Notice>;
  if (!lastRunAt) return <Notice tone="info" title={t('retention.never')} />;
  const looked = t('retention.good.text', { day: dayText(language, lastRunAt), time: timeText(language, lastRunAt) });
  if (Date.parse(now) - Date.parse(lastRunAt) > silence) return <Notice tone="late" title={t('retention.silent.title')}>{looked}</Notice>;
  const late = rules.some(({ lateMinutes, failingSince }) => lateMinutes || failingSince);
  if (late) return <Notice tone="late" title={t('retention.late.title')}>{t('retention.late.text')}</Notice>;
  return <Notice tone="ok" title={t('retention.good.title')}>{looked}</Notice>;
}

interface Washed {
  washedAt?: string | null;
  unwashedSince?: string | null;
}

/** A night, and a day in which it can be tried again. */
const longestUnwashed = 48 * 60 * 60 * 1000;

/** Whether what was erased is gone from the files of the servers too. */
function Disks({ retention: { washedAt, unwashedSince }, language, now }: { retention: Washed; language: Language; now: string }) {
  const t = retentionWords(language);
  const moment = (at: string) => ({ day: dayText(language, at), time: timeText(language, at) });
  const late = unwashedSince && Date.parse(now) - Date.parse(unwashedSince) > longestUnwashed;
  return (
    <Section title={t('retention.disks.title')} intro={t('retention.disks.text')}>
      <p>{washedAt ? t('retention.disks.done', moment(washedAt)) : t('retention.disks.never')}</p>
      {late ? (
        <Notice tone="late" title={t('retention.disks.late')}>{t('retention.disks.waiting', moment(unwashedSince))}</Notice>
      ) : (
        <p>{unwashedSince ? t('retention.disks.waiting', moment(unwashedSince)) : t('retention.disks.nothing')}</p>
      )}
    </Section>
  );
}
