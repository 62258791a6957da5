import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, Form, ItemList, Leave, Narrow, PageHead, Pager, Panel, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, fullDayText } from '@samenspraak/shared-web';
import { byDay } from './by-day';
import { NewsFields, NewsLine } from './news-line';
import { notificationsWords } from './notifications-words';

export const NewsListFields = graphql(`
  fragment NewsList on Query {
    viewer {
      formToken
    }
    notifications(after: $after) {
      nodes {
        ...News
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export interface NewsListProps {
  data: FragmentType<typeof NewsListFields>;
  language: Language;
  form: FormState;
  after: string | null;
}

/** What happened with what the reader follows, newest first, day by day. */
export function NewsList({ data: masked, language, form, after }: NewsListProps) {
  const { viewer, notifications } = read(NewsListFields, masked);
  const t = notificationsWords(language);
  const here = `/${language}/berichten`;
  const days = byDay(read(NewsFields, notifications.nodes));
  const { hasNextPage, endCursor } = notifications.pageInfo;
  return (
    <Narrow>
      <PageHead title={t('list.title')} lead={t('list.lead')}>
        <ButtonRow>
          <Leave href={`${here}/voorkeuren`}>{t('list.preferences')}</Leave>
          <Leave href={`${here}/kalender`}>{t('calendar.link')}</Leave>
        </ButtonRow>
      </PageHead>
      {days.length === 0 && <NothingNew language={language} />}
      {days.map(({ day, things }) => (
        <Section key={day} title={<time dateTime={day}>{fullDayText(language, day)}</time>}>
          <ItemList>
            {things.map((news) => (
              <NewsLine key={news.id} news={news} language={language} />
            ))}
          </ItemList>
        </Section>
      ))}
      <Pager
        label={t('list.pages')}
        previous={after ? { href: here, text: t('list.first') } : undefined}
        next={hasNextPage ? { href: `${here}?na=${encodeURIComponent(endCursor ?? '')}`, text: t('list.more') } : undefined}
      />
      <Panel title={t('list.privacy')}>
        <p>{t('list.unread')}</p>
        {days.length > 0 && <Clear hidden={formKit(language, form, viewer, 'clear').hidden} language={language} />}
      </Panel>
    </Narrow>
  );
}

function NothingNew({ language }: { language: Language }) {
  const t = notificationsWords(language);
  return (
    <EmptyState title={t('list.empty')}>
      <p>{t('list.emptyText')}</p>
      <ButtonRow>
        <Button href={`/${language}/agenda`}>{t('list.toAgenda')}</Button>
      </ButtonRow>
    </EmptyState>
  );
}

function Clear({ hidden, language }: { hidden: Record<string, string>; language: Language }) {
  const t = notificationsWords(language);
  return (
    <Form hidden={hidden} label={t('list.clear')}>
      <p>{t('list.clearNote')}</p>
      <Button kind="quiet">{t('list.clear')}</Button>
    </Form>
  );
}
