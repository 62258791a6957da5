import { type FragmentType, graphql, read, type ProposeStartFragment } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, CardList, EmptyState, Item, Narrow, PageHead, WhoCanRead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { StepFrame } from './step-frame';
import { SubjectFields, subjectLabels } from './subject-fields';

export const ProposeStartFields = graphql(`
  fragment ProposeStart on Query {
    viewer {
      signedIn
      formToken
      standings {
        space {
          id
          slug
          name
          kind
          municipality {
            code
          }
        }
      }
    }
    themes {
      slug
      name(language: $language)
    }
  }
`);

export interface ProposeStartProps {
  data: FragmentType<typeof ProposeStartFields>;
  language: Language;
  form: FormState;
  /** The slug of the space that was chosen. */
  chosen: string | null;
}

type OwnSpace = ProposeStartFragment['viewer']['standings'][number]['space'];

/** Begins a proposal: in which space, and then what it is about. */
export function ProposeStart({ data: masked, language, form, chosen }: ProposeStartProps) {
  const data = read(ProposeStartFields, masked);
  const spaces = data.viewer.standings.map(({ space }) => space);
  const space = spaces.length === 1 ? spaces[0] : spaces.find(({ slug }) => slug === chosen);
  if (!spaces.length) return <TakesPartNowhere language={language} />;
  if (!space) return <ChooseSpace spaces={spaces} language={language} />;
  const t = agendaWords(language);
  const kit = formKit(language, form, data.viewer);
  const back = spaces.length === 1 ? '/agenda' : '/agenda/nieuw';
  const hidden = { spaceId: space.id, municipalityCode: space.municipality?.code ?? '' };
  const frame = { language, kit, back, hidden, step: 'vraag' as const, space: space.name, labels: subjectLabels(language) };
  return (
    <StepFrame {...frame} title={t('propose.subject.title')}>
      <SubjectFields language={language} kit={kit} themes={data.themes} />
      <WhoCanRead title={t('readers.title')}>{t('readers.newDraft')}</WhoCanRead>
    </StepFrame>
  );
}

function ChooseSpace({ spaces, language }: { spaces: OwnSpace[]; language: Language }) {
  const t = agendaWords(language);
  return (
    <Narrow>
      <Breadcrumbs label={t('topic.crumbs')} items={[{ href: `/${language}/agenda`, text: t('list.title') }]} />
      <PageHead title={t('propose.where.title')} lead={t('propose.where.lead')} />
      <CardList>
        {spaces.map(({ slug, name, kind }) => (
          <Item key={slug} level={2} href={`/${language}/agenda/nieuw?ruimte=${slug}`} title={<bdi>{name}</bdi>}>
            {t(`propose.spaceKinds.${kind}`)}
          </Item>
        ))}
      </CardList>
    </Narrow>
  );
}

function TakesPartNowhere({ language }: { language: Language }) {
  const t = agendaWords(language);
  return (
    <Narrow>
      <PageHead title={t('propose.title')} />
      <EmptyState title={t('propose.where.none')}>
        <p>{t('propose.where.noneText')}</p>
        <ButtonRow>
          <Button href={`/${language}/agenda`}>{t('toDo.toAgenda')}</Button>
        </ButtonRow>
      </EmptyState>
    </Narrow>
  );
}
