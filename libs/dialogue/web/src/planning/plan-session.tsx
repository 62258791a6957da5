import { type FragmentType, type PlanSessionFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, EmptyState, LinkList, Narrow, PageHead } from '@samenspraak/shared-ui';
import type { FormState, Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { PlanTable } from './plan-table';
import { type PlanWhen, PlanWhenForm, whenForm, whenProblems } from './plan-when';

export const PlanSessionFields = graphql(`
  fragment PlanSession on Query {
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
      dayNotes(startsAt: $startsAt, endsAt: $endsAt) @include(if: $dated) {
        ...DayNotes
      }
      seats {
        side
        signedAt
        organisation {
          id
          name
        }
      }
      series {
        id
        name
        language
        sessions {
          state
          chair {
            name
          }
        }
      }
    }
  }
`);

export interface PlanSessionProps {
  data: FragmentType<typeof PlanSessionFields>;
  language: Language;
  form: FormState;
  when: PlanWhen;
  /** The first page was sent. */
  sent: boolean;
}

const facilitated = ({ viewer }: PlanSessionFragment) =>
  viewer.standings.filter(({ roles }) => roles.includes('facilitator')).map(({ space }) => space);

/** Planning a session: in which space, when, and with whom. */
export function PlanSession({ data: masked, language, form, when, sent }: PlanSessionProps) {
  const data = read(PlanSessionFields, masked);
  const t = dialogueWords(language);
  const { space } = data;
  const runs = facilitated(data).some(({ slug }) => slug === space?.slug);
  const complete = sent && whenProblems(when).length === 0;
  return (
    <Narrow>
      <Breadcrumbs label={t('crumbs')} items={[{ href: `/${language}/gesprekken`, text: t('all') }]} />
      {!space || !runs ? (
        <PickSpace language={language} spaces={facilitated(data)} />
      ) : complete || form.act ? (
        <PlanTable {...{ language, data, space, when, form }} />
      ) : (
        <PlanWhenForm language={language} space={space} form={whenForm(when, sent)} />
      )}
    </Narrow>
  );
}

function PickSpace({ language, spaces }: { language: Language; spaces: ReturnType<typeof facilitated> }) {
  const t = dialogueWords(language);
  const items = spaces.map(({ slug, name, language: lang }) => ({ href: `/${language}/gesprekken/nieuw?ruimte=${slug}`, title: name, lang }));
  return (
    <>
      <PageHead title={t('plan.title')} lead={items.length ? t('plan.pickSpace') : undefined} />
      {items.length ? <LinkList items={items} /> : <EmptyState title={t('plan.noSpace')}>{t('plan.noSpaceText')}</EmptyState>}
    </>
  );
}
