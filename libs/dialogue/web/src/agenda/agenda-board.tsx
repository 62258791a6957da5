import { type AgendaBoardFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, ErrorSummary, Form, Hidden, Leave, Programme, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { refusalWords } from '../refusal-words';
import { AgendaItemLineFields, itemName, programmeItem } from '../session/agenda-item';
import { Balance, TimeTaken } from '../session/session-agenda';

export const AgendaBoardFields = graphql(`
  fragment AgendaBoard on Query {
    viewer {
      formToken
    }
    session(slug: $slug) {
      id
      slug
      viewerCan
      minutesLeft
      balance {
        communities
        government
      }
      items {
        id
        minutes
        viewerCan
        ...AgendaItemLine
      }
      ...ActPage
    }
  }
`);

export interface AgendaBoardProps {
  data: FragmentType<typeof AgendaBoardFields>;
  language: Language;
  form: FormState;
}

type Session = AgendaBoardFragment['session'];

/** Where both sides fill the agenda. What is possible with an item stands beside it. */
export function AgendaBoard({ data: masked, language, form }: AgendaBoardProps) {
  const { viewer, session } = read(AgendaBoardFields, masked);
  const t = dialogueWords(language);
  const kit = formKit(language, form, viewer, form.act ?? undefined);
  const hidden = (act: string) => ({ ...kit.hidden, act });
  const items = session.items.map((item, place) =>
    programmeItem(language, item, <ItemActs {...{ language, session, item, place, hidden }} />),
  );
  return (
    <ActPage {...{ session, language }} title={t('board.title')} lead={t('board.lead')} possible={session.viewerCan.includes('putOnAgenda') || form.act !== null}>
      <ErrorSummary {...kit.summary({}, refusalWords(language, form))} />
      {items.length ? <Programme items={items} /> : <EmptyState title={t('agenda.empty')}>{t('agenda.emptyText')}</EmptyState>}
      <TimeTaken language={language} session={session} />
      <ButtonRow>
        <Button href={`${sessionHref(language, session.slug)}/agenda/nieuw`}>{t('board.add')}</Button>
        <Leave href={sessionHref(language, session.slug)}>{t('backToSession')}</Leave>
      </ButtonRow>
      {items.length > 0 && <Balance language={language} balance={session.balance} />}
      {session.viewerCan.includes('fix') && <Fix {...{ language, session, hidden }} />}
    </ActPage>
  );
}

type HiddenFields = (act: string) => Record<string, string>;

function Fix({ language, session, hidden }: { language: Language; session: Session; hidden: HiddenFields }) {
  const t = dialogueWords(language);
  return (
    <Section title={t('board.fixTitle')} intro={t('board.fixText')}>
      <Form hidden={{ ...hidden('fix'), id: session.id }}>
        <Button kind="quiet">{t('board.fix')}</Button>
      </Form>
    </Section>
  );
}

interface ItemActsProps {
  language: Language;
  session: Session;
  item: Session['items'][number];
  place: number;
  hidden: HiddenFields;
}

function ItemActs({ language, session, item, place, hidden }: ItemActsProps) {
  const t = dialogueWords(language);
  const { title, lang } = itemName(language, read(AgendaItemLineFields, item));
  const order = session.viewerCan.includes('order');
  const name = <Hidden>: <bdi lang={lang}>{title}</bdi></Hidden>;
  const acts = [
    order && place > 0 && ['up', t('board.up')],
    order && place < session.items.length - 1 && ['down', t('board.down')],
    item.viewerCan.includes('takeOff') && ['takeOff', t('board.takeOff')],
  ].filter((act) => act !== false);
  const ask = item.viewerCan.includes('askToMove');
  if (!acts.length && !ask) return null;
  return (
    <ButtonRow>
      {acts.map(([act = '', text]) => (
        <Form key={act} hidden={{ ...hidden(act), key: `${hidden(act)['key']}-${item.id}`, id: item.id }}>
          <Button kind="plain">
            {text}
            {name}
          </Button>
        </Form>
      ))}
      {ask && (
        <Button kind="plain" href={`${sessionHref(language, session.slug)}/agenda/${item.id}`}>
          {t('board.askToMove')}
          {name}
        </Button>
      )}
    </ButtonRow>
  );
}
