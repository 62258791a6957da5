import { FormSenderFields, type SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, EmptyState, ErrorSummary, Narrow, Notice, PageHead } from '@samenspraak/shared-ui';
import { formKit } from '@samenspraak/shared-web';
import { spacesRefusals } from '../refusal-words';
import { spacePath } from '../space-address';
import { spacesWords } from '../spaces-words';
import { GiveSeat } from './give-seat';
import { OwnRepresentatives } from './own-representatives';
import { SeatsToEnd } from './seats-to-end';
import { TaskHolders } from './task-holders';

export const SeatsPageFields = graphql(`
  fragment SeatsPage on Space {
    slug
    kind
    name
    ownRepresentatives {
      id
    }
    taskHolders {
      id
    }
    seatChoices {
      id
    }
    seats {
      viewerCanEnd
    }
    ...OwnRepresentatives
    ...SeatsToEnd
    ...GiveSeat
    ...TaskHolders
  }
`);

/** What `?gelukt=` can say here. */
export const seatsDone = ['zetel', 'zetel-weg', 'mandaat', 'taken'] as const;

export interface SeatsPageProps extends SenderProps {
  space: FragmentType<typeof SeatsPageFields>;
  done: (typeof seatsDone)[number] | null;
}

/** Who sits where and who does what: an organisation its own people, whoever runs the space the seats. */
export function SeatsPage({ space: masked, done, viewer, language, form }: SeatsPageProps) {
  const space = read(SeatsPageFields, masked);
  const t = spacesWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer), form.act ?? 'giveSeat');
  const nothing = !space.ownRepresentatives.length && !space.taskHolders.length && !space.seatChoices.length && !space.seats.some(({ viewerCanEnd }) => viewerCanEnd);
  const part = { space, language, kit };
  return (
    <Narrow>
      <Breadcrumbs label={t('crumbs')} items={[{ href: `/${language}${spacePath(space)}`, text: space.name }]} />
      {done && <Notice tone="ok" live title={t(`seats.done.${done}`)}>{t('seats.done.next')}</Notice>}
      <ErrorSummary {...kit.summary({ organisationId: t('seats.give.which') }, spacesRefusals(language))} />
      <PageHead title={t('seats.title')} lead={t('seats.lead')} />
      {nothing && <EmptyState title={t('seats.nothing')}>{t('seats.nothingText')}</EmptyState>}
      <OwnRepresentatives {...part} />
      <SeatsToEnd {...part} />
      <GiveSeat {...part} />
      <TaskHolders {...part} />
    </Narrow>
  );
}
