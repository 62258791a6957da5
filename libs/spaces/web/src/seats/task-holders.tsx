import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Item, ItemList, Section } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';
import { Ending, type Kit } from './ending';

export const TaskHoldersFields = graphql(`
  fragment TaskHolders on Space {
    taskHolders {
      id
      name
      tasks
      own
    }
  }
`);

interface TaskHoldersProps {
  space: FragmentType<typeof TaskHoldersFields>;
  language: Language;
  kit: Kit;
}

/** Who leads, facilitates or moderates here. Everyone lays down their own tasks; a manager ends those of others. */
export function TaskHolders({ space: masked, language, kit }: TaskHoldersProps) {
  const { taskHolders } = read(TaskHoldersFields, masked);
  const t = spacesWords(language);
  if (!taskHolders.length) return null;
  return (
    <Section title={t('seats.tasks.title')} intro={t('seats.tasks.intro')}>
      <ItemList>
        {taskHolders.map(({ id, name, tasks, own }) => (
          <Item
            key={id}
            title={<bdi>{name}</bdi>}
            about={[own && t('seats.own.you'), ...tasks.map((task) => t(`seats.tasks.${task as 'manager'}`))]}
            acts={
              <Ending
                {...{ kit, id, act: 'endTasks' }}
                summary={t(own ? 'seats.tasks.layDown' : 'seats.tasks.end')}
                text={t(own ? 'seats.tasks.layDownText' : 'seats.tasks.endText')}
                button={t('seats.tasks.button')}
                label={t('seats.tasks.label', { name: isolated(name) })}
              />
            }
          />
        ))}
      </ItemList>
    </Section>
  );
}
