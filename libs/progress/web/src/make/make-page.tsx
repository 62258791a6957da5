import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, ErrorSummary, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, isoDay, isolated } from '@samenspraak/shared-web';
import { commitmentsAddress } from '../list/commitment-choice';
import { progressWords } from '../progress-words';
import { progressRefusals } from '../refusal-words';
import { MakeForm, makeLabels } from './make-form';
import { MakeSession, MakeTopic, PromisePlace, startingValues } from './make-origin';

export const MakePageFields = graphql(`
  fragment MakePage on Query {
    viewer {
      formToken
    }
    session(slug: $session) @include(if: $fromSession) {
      ...MakeSession
    }
    topic(slug: $topic) @include(if: $fromTopic) {
      ...MakeTopic
    }
    space(slug: $space) @include(if: $fromSpace) {
      ...PromisePlace
    }
    themes {
      slug
      name(language: $language)
    }
  }
`);

export interface MakePageProps {
  data: FragmentType<typeof MakePageFields>;
  recommendationId: string | null;
  language: Language;
  form: FormState;
}

/** Writing down what a body promised, in a space, from a session or a topic. */
export function MakePage({ data: masked, recommendationId, language, form }: MakePageProps) {
  const data = read(MakePageFields, masked);
  const t = progressWords(language);
  const session = data.session ? read(MakeSession, data.session) : null;
  const topic = data.topic ? read(MakeTopic, data.topic) : null;
  const held = session?.space ?? topic?.space ?? data.space;
  const place = held ? read(PromisePlace, held) : null;
  const kit = formKit(language, form, data.viewer, 'make');
  const crumbs = [{ href: commitmentsAddress(language, {}), text: t('list.title') }];
  if (!place) return <Nowhere language={language} crumbs={crumbs} />;
  const about = session?.title ?? topic?.question ?? place.name;
  return (
    <Narrow>
      <Breadcrumbs label={t('page.crumbs')} items={crumbs} />
      <ErrorSummary {...kit.summary(makeLabels(language), progressRefusals(language))} />
      <PageHead title={t('make.title')} lead={t('make.lead', { about: isolated(about) })} />
      {place.viewerPromisesFor.length === 0 ? (
        <EmptyState title={t('form.notNow')}>{t('refusals.BEYOND_MANDATE')}</EmptyState>
      ) : (
        <MakeForm {...{ place, language, kit }} themes={data.themes} start={startingValues({ session, topic, recommendationId }, isoDay())} />
      )}
    </Narrow>
  );
}

/** A commitment is always cut from something. */
function Nowhere({ language, crumbs }: { language: Language; crumbs: { href: string; text: string }[] }) {
  const t = progressWords(language);
  return (
    <Narrow>
      <Breadcrumbs label={t('page.crumbs')} items={crumbs} />
      <PageHead title={t('make.title')} lead={t('make.nowhere')}>
        <ButtonRow>
          <Button href={`/${language}/gesprekken`}>{t('make.toSessions')}</Button>
          <Button kind="quiet" href={`/${language}/agenda`}>
            {t('make.toAgenda')}
          </Button>
        </ButtonRow>
      </PageHead>
    </Narrow>
  );
}
