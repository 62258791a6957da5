import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { DataTable, Facts, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';

export const FiguresPageFields = graphql(`
  fragment FiguresPage on Query {
    moderationFigures {
      before
      decided
      appeals
      inTime
      measures {
        name
        count
      }
      outcomes {
        name
        count
      }
    }
  }
`);

interface FiguresPageProps {
  data: FragmentType<typeof FiguresPageFields>;
  language: Language;
}

/** How often something was done, and how often it was wrong. Small numbers are not told, zero included. */
export function FiguresPage({ data: masked, language }: FiguresPageProps) {
  const { moderationFigures: figures } = read(FiguresPageFields, masked);
  const t = moderationWords(language);
  const told = (count: number | null) => (count === null ? t('figures.small') : String(count));
  // Not small itself: one beside it is, and could be found from the others.
  const part = (count: number | null) => (count === null ? t('figures.untold') : String(count));
  const columns = (title: string) => [{ title }, { title: t('figures.count'), numeric: true }];
  return (
    <Narrow>
      <PageHead title={t('figures.title')} lead={t('figures.lead')} />
      <p>{t('figures.before', { day: dayText(language, figures.before) })}</p>
      <Facts
        items={[
          { term: t('figures.decided'), value: told(figures.decided) },
          { term: t('figures.inTime'), value: figures.inTime === null ? t('figures.untold') : t('figures.inTimeShare', { share: String(figures.inTime) }) },
          { term: t('figures.appeals'), value: told(figures.appeals) },
        ]}
      />
      <DataTable
        caption={t('figures.what')}
        columns={columns(t('figures.what'))}
        rows={figures.measures.map(({ name, count }) => ({ key: name, cells: [t(`measures.${name as 'none'}`), part(count)] }))}
      />
      <DataTable
        caption={t('figures.outcome')}
        columns={columns(t('figures.outcome'))}
        rows={figures.outcomes.map(({ name, count }) => ({ key: name, cells: [t(`figures.outcomes.${name as 'upheld'}`), part(count)] }))}
      />
      <p>{t('figures.smallNote')}</p>
      <ul>
        <li>
          <a href={`/${language}/vertrouwen/huisregels`}>{t('figures.rules')}</a>
        </li>
        <li>
          <a href={`/${language}/vertrouwen/besluiten?soort=moderation`}>{t('figures.register')}</a>
        </li>
      </ul>
    </Narrow>
  );
}
