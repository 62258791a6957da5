import { type FragmentType, graphql, read, type Audience } from '@samenspraak/shared-graphql';
import { type Language, isolated } from '@samenspraak/shared-web';
import { agendaWords } from './agenda-words';

export const SpaceReadersFields = graphql(`
  fragment SpaceReaders on Space {
    name
    readers {
      members
      government
    }
  }
`);

export type SpaceReaders = FragmentType<typeof SpaceReadersFields>;

/** Who can read something of an audience, in roles and numbers. `own`: said to the author. A count that is not told is 0. */
export function readersText(language: Language, audience: Audience, space: SpaceReaders, own = false): string {
  const { name, readers } = read(SpaceReadersFields, space);
  const counts = { members: readers.members ?? 0, government: readers.government ?? 0 };
  const key = audience === 'facilitators' && own ? 'facilitatorsOwn' : audience;
  return agendaWords(language)(`readers.${key}`, { space: isolated(name), ...counts });
}

/** The same in a few words, beside the choice itself. */
export function audienceHint(language: Language, audience: Audience, space: SpaceReaders): string {
  const { readers } = read(SpaceReadersFields, space);
  const counts = { members: readers.members ?? 0, government: readers.government ?? 0 };
  return agendaWords(language)(`propose.who.${audience}Hint`, counts);
}
