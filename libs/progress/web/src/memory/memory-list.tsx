import { type FragmentType, type MemoryListFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Item, ItemList, Pager, Section } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { type MemoryChoice, memoryAddress } from './memory-choice';
import { type Count, sumOf } from './memory-sums';
import { memoryWords } from './memory-words';

export const MemoryListFields = graphql(`
  fragment MemoryList on Memory {
    lines(kind: $kind, year: $year, side: $side, organisation: $organisation, after: $after) {
      nodes {
        id
        kind
        at
        title
        language
        organisation {
          name
        }
        session {
          slug
          title
          language
        }
        topic {
          slug
          question
          language
        }
        commitment {
          slug
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type MemoryListData = FragmentType<typeof MemoryListFields>;
type Line = MemoryListFragment['lines']['nodes'][number];

export interface MemoryListProps {
  list: MemoryListData | null;
  counts: readonly Count[];
  choice: MemoryChoice;
  language: Language;
  page: string;
}

/** What stands behind one figure: each thing with its body, its day and where to read it. */
export function MemoryList({ list: masked, counts, choice, language, page }: MemoryListProps) {
  const list = masked && read(MemoryListFields, masked);
  const { kind, year, side, organisation } = choice;
  if (!list || !kind) return null;
  const t = memoryWords(language);
  const body = counts.find((each) => each.organisation.id === organisation)?.organisation;
  const count = sumOf(counts, { kind, year, side: side ?? undefined, organisation: organisation ?? undefined });
  const title = t('list.title', { kind: t(`kinds.${kind}`), when: year ? String(year) : t('allYears'), count });
  const { nodes, pageInfo } = list.lines;
  return (
    <Section title={title} id="lijst" intro={body ? t('list.of', { body: isolated(body.name) }) : side && t(`sides.${side}`)}>
      {nodes.length ? (
        <ItemList>
          {nodes.map((line) => (
            <MemoryItem key={line.id} line={line} language={language} />
          ))}
        </ItemList>
      ) : (
        <p>{t('list.none')}</p>
      )}
      <Pager
        label={t('list.pages')}
        previous={choice.after ? { href: memoryAddress(page, { ...choice, after: null }), text: t('list.first') } : undefined}
        next={pageInfo.hasNextPage ? { href: memoryAddress(page, { ...choice, after: pageInfo.endCursor }), text: t('list.more') } : undefined}
      />
    </Section>
  );
}

function MemoryItem({ line, language }: { line: Line; language: Language }) {
  const { title, href, lang } = shown(language, line);
  const { session } = line;
  const about = [
    <time key="at" dateTime={line.at}>
      {dayText(language, line.at)}
    </time>,
    <bdi key="body">{line.organisation.name}</bdi>,
    session && (
      <a key="session" href={`/${language}/gesprekken/${session.slug}`} lang={session.language} dir="auto">
        {session.title}
      </a>
    ),
  ];
  return <Item title={title} href={href} lang={lang} foot={about.filter(Boolean)} />;
}

/** A topic that the reader may not see has no name and leads nowhere. */
function shown(language: Language, { kind, title, language: lang, topic, session, commitment, id }: Line) {
  const meeting = session && `/${language}/gesprekken/${session.slug}`;
  if (commitment) return { title: title ?? '', lang, href: `/${language}/toezeggingen/${commitment.slug}` };
  if (kind === 'decided') return { title: title ?? '', lang, href: meeting ? `${meeting}#aanbeveling-${id}` : undefined };
  if (topic) return { title: topic.question, lang: topic.language, href: `/${language}/agenda/${topic.slug}` };
  if (!title) return { title: memoryWords(language)('list.hiddenTopic') };
  return { title, lang, href: meeting ? `${meeting}#agenda` : undefined };
}
