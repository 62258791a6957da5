import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Item } from '@samenspraak/shared-ui';
import { dayText, isolated, type Language } from '@samenspraak/shared-web';
import { actsWords } from './acts-words';

export const ActLineFields = graphql(`
  fragment ActLine on RegisterLine {
    serial
    hash
    kind
    at
    body
    space
    title
    language
    subject
    slug
    when
    chair
    function
    role
    measure
  }
`);

const places: Record<string, string> = { topic: 'agenda', session: 'gesprekken', series: 'reeksen', commitment: 'toezeggingen', space: 'ruimtes', decision: 'moderatie/besluiten' };

/** One act in words, with where to find what it is about; a closed one is only its number. */
export function ActLine({ line: masked, language }: { line: FragmentType<typeof ActLineFields>; language: Language }) {
  const line = read(ActLineFields, masked);
  const t = actsWords(language);
  const foot = [t('line.number', { serial: line.serial }), <code key="hash">{line.hash.slice(0, 16)}</code>];
  if (!line.kind) return <Item level={2} title={t('line.closed')} foot={foot} />;
  const { body, space, chair, role, when, measure } = line;
  const facts = { body: isolated(body ?? t('line.someBody')), space: isolated(space ?? ''), chair: isolated(chair ?? '–'), when: when ? dayText(language, when) : '–', function: isolated(line.function ?? '') };
  const said = t(`acts.${line.kind}`, { ...facts, role: role ? t(`roles.${role as 'manager'}`) : '', measure: t(`measures.${(measure ?? 'none') as 'none'}`) });
  const href = line.subject && line.slug ? `/${language}/${places[line.subject]}/${line.slug}` : undefined;
  const about = [line.at && dayText(language, line.at), t(`groups.${groupOf(line.kind)}`)];
  const title = line.title ?? nameless(line.subject, space, t);
  return (
    <Item level={2} title={title} href={href} lang={line.title ? (line.language ?? undefined) : undefined} about={about} foot={foot}>
      <p>{said}</p>
    </Item>
  );
}

/** What stands where no member's words do. */
function nameless(subject: string | null, space: string | null, t: ReturnType<typeof actsWords>) {
  if (subject === 'decision') return t('line.decision');
  return subject === 'space' ? space : t('line.destroyed');
}

function groupOf(kind: string): 'moderation' | 'topics' | 'sessions' | 'reports' | 'commitments' | 'places' {
  const group = { topic: 'topics', session: 'sessions', series: 'sessions', report: 'reports', commitment: 'commitments', moderation: 'moderation' }[kind.split('_')[0] ?? ''];
  return (group as 'topics' | undefined) ?? 'places';
}
