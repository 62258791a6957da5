import { type FragmentType, type StartSeriesFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, EmptyState, LinkList, Narrow, PageHead, Steps } from '@samenspraak/shared-ui';
import type { FormState, Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import type { LookedAhead } from './load-preview';
import { RuleForm, ruleFormState } from './rule-form';
import { seriesWords } from './series-words';
import { StartTable } from './start-table';
import { type Template, templates } from './templates';

export const StartSeriesFields = graphql(`
  fragment StartSeries on Query {
    viewer {
      formToken
      standings {
        roles
        space {
          slug
          name
          language
        }
      }
    }
    organisations {
      id
      name
    }
    space(slug: $space) @include(if: $known) {
      id
      slug
      name
      language
      ...SpaceReaders
      seats {
        signedAt
        organisation {
          id
          name
        }
      }
    }
  }
`);

export type StartSeriesData = FragmentType<typeof StartSeriesFields>;

export interface StartSeriesProps {
  data: StartSeriesData;
  language: Language;
  form: FormState;
  ahead: LookedAhead;
  template: Template | null;
}

const facilitated = ({ viewer }: StartSeriesFragment) =>
  viewer.standings.filter(({ roles }) => roles.includes('facilitator')).map(({ space }) => space);

/** The space to start a series in, when the viewer runs it. */
export function spaceToStartIn(masked: StartSeriesData) {
  const data = read(StartSeriesFields, masked);
  const runs = facilitated(data).some(({ slug }) => slug === data.space?.slug);
  return runs ? data.space : null;
}

/** Starting a series: in which space, what it is like, how often, and what the table agrees. */
export function StartSeries({ data: masked, language, form, ahead, template }: StartSeriesProps) {
  const data = read(StartSeriesFields, masked);
  const t = seriesWords(language);
  const space = spaceToStartIn(masked);
  const chosen = Boolean(template || ahead.typed.name);
  return (
    <Narrow>
      <Breadcrumbs label={dialogueWords(language)('crumbs')} items={[{ href: `/${language}/gesprekken`, text: dialogueWords(language)('all') }]} />
      {!space && <PickSpace language={language} spaces={facilitated(data)} />}
      {space && !chosen && <PickTemplate language={language} space={space.slug} />}
      {space && chosen && ahead.preview && <StartTable {...{ language, data, space, form, ahead, template }} />}
      {space && chosen && !ahead.preview && (
        <>
          <PageHead title={t('new.whenTitle')} above={<Steps step={1} of={2} text={t('new.stepOne')} />} />
          <RuleForm
            {...{ language, named: true, action: '/reeksen/nieuw' }}
            hidden={{ ruimte: space.slug, sjabloon: template ?? 'tafel' }}
            form={ruleFormState(ahead.typed, ahead.problems)}
          />
        </>
      )}
    </Narrow>
  );
}

const newHref = (language: Language, space: string): string => `/${language}/reeksen/nieuw?ruimte=${encodeURIComponent(space)}`;

function PickSpace({ language, spaces }: { language: Language; spaces: ReturnType<typeof facilitated> }) {
  const t = seriesWords(language);
  const items = spaces.map(({ slug, name, language: lang }) => ({ href: newHref(language, slug), title: name, lang }));
  return (
    <>
      <PageHead title={t('new.title')} lead={items.length ? t('new.pickSpace') : undefined} />
      {items.length ? <LinkList items={items} /> : <EmptyState title={t('new.noSpace')}>{t('new.noSpaceText')}</EmptyState>}
    </>
  );
}

function PickTemplate({ language, space }: { language: Language; space: string }) {
  const t = seriesWords(language);
  const items = templates.map((each) => ({ href: `${newHref(language, space)}&sjabloon=${each}`, title: t(`templates.${each}.title`), about: t(`templates.${each}.about`) }));
  return (
    <>
      <PageHead title={t('new.pickTemplate')} lead={t('new.pickTemplateText')} />
      <LinkList items={items} />
    </>
  );
}
