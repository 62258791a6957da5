import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, Meta, Notice, PageHead, Panel, Section, TwoColumns } from '@samenspraak/shared-ui';
import { type Language, Markdown, isolated } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { spacesWords } from '../spaces-words';
import { SpacePeople } from './space-people';
import { SpaceSeats } from './space-seats';

export const SpaceDetailFields = graphql(`
  fragment SpaceDetail on Space {
    slug
    kind
    name
    language
    charter
    municipality {
      name
    }
    answeredBy {
      name
      answersWithin
    }
    viewerCanInvite
    viewerCanChangePlaces
    seats {
      signedAt
      viewerCanSign
      organisation {
        name
      }
    }
    ...SpaceSeats
    ...SpacePeople
  }
`);

export interface SpaceDetailProps {
  space: FragmentType<typeof SpaceDetailFields>;
  language: Language;
  /** What happens in the space, from the features that know of it. */
  children: ReactNode;
}

/** A space: who sits there, what happens, and what was agreed; that comes first while not everyone signed. */
export function SpaceDetail({ space: masked, language, children }: SpaceDetailProps) {
  const space = read(SpaceDetailFields, masked);
  const t = spacesWords(language);
  const { municipality, kind } = space;
  const forming = space.seats.some(({ signedAt }) => !signedAt);
  const head = (
    <PageHead
      above={<Meta items={[t(`spaceKinds.${kind}`), municipality && <bdi>{municipality.name}</bdi>]} />}
      title={<span lang={space.language} dir="auto">{space.name}</span>}
      lead={t(`spaceKindLeads.${kind}`)}
    />
  );
  return (
    <>
      <Breadcrumbs label={t('crumbs')} items={[{ href: `/${language}/partnerschappen`, text: t('local.title') }]} />
      <TwoColumns aside={<Beside space={masked} language={language} />} asideLabel={t('space.people')}>
        {head}
        <ToSign space={masked} language={language} />
        {forming && <Charter space={masked} language={language} />}
        {children}
        {!forming && <Charter space={masked} language={language} />}
      </TwoColumns>
    </>
  );
}

type Part = Pick<SpaceDetailProps, 'space' | 'language'>;

function Charter({ space: masked, language }: Part) {
  const { charter, language: theirs, answeredBy } = read(SpaceDetailFields, masked);
  const t = spacesWords(language);
  return (
    <Section title={t('space.charter')} id="afspraken">
      <Markdown text={charter} lang={theirs} />
      {answeredBy && <p className="fine">{t('space.answers', { body: isolated(answeredBy.name), days: answeredBy.answersWithin })}</p>}
    </Section>
  );
}

/** For whoever holds the mandate of an organisation that did not sign yet. */
function ToSign({ space: masked, language }: Part) {
  const { slug, seats } = read(SpaceDetailFields, masked);
  const t = spacesWords(language);
  const seat = seats.find(({ viewerCanSign }) => viewerCanSign);
  if (!seat) return null;
  return (
    <Notice tone="info" title={t('space.toSign', { organisation: isolated(seat.organisation.name) })}>
      <a href={`/${language}/ruimtes/${slug}/tekenen`}>{t('space.toSignAct')}</a>
    </Notice>
  );
}

function Beside({ space: masked, language }: Part) {
  const space = read(SpaceDetailFields, masked);
  const t = spacesWords(language);
  return (
    <>
      <SpacePeople space={space} language={language} />
      <SpaceSeats space={space} language={language} />
      {space.viewerCanInvite && (
        <Panel title={t('space.inviting')}>
          <p>{t('space.invitingText')}</p>
          <Button kind="quiet" wide href={`/${language}/ruimtes/${space.slug}/uitnodigen`}>
            {t('space.invite')}
          </Button>
        </Panel>
      )}
      {space.viewerCanChangePlaces && (
        <Panel title={t('seats.link')}>
          <p>{t('seats.linkText')}</p>
          <Button kind="quiet" wide href={`/${language}/ruimtes/${space.slug}/plaatsen`}>
            {t('seats.link')}
          </Button>
        </Panel>
      )}
    </>
  );
}
