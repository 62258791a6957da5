import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, ErrorSummary, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, isolated } from '@samenspraak/shared-web';
import { counterpartText } from '../counterpart';
import { progressWords } from '../progress-words';
import { progressRefusals } from '../refusal-words';
import { DeedForm, deedLabels } from './deed-form';
import { obstacleTo, type Deed } from './deeds';
import { judgingBody } from './judging-body';

export const DeedPageFields = graphql(`
  fragment DeedPage on Commitment {
    slug
    title
    language
    state
    counterpartSide
    counterpart {
      id
      name
    }
    owner {
      id
      name
    }
    space {
      id
    }
    viewerCan
    ...DeedForm
  }
`);

export const ProgressActorFields = graphql(`
  fragment ProgressActor on Query {
    viewer {
      signedIn
      formToken
      standings {
        space {
          id
        }
        organisations {
          id
          name
          kind
        }
      }
    }
  }
`);

export interface DeedPageProps {
  commitment: FragmentType<typeof DeedPageFields>;
  actor: FragmentType<typeof ProgressActorFields>;
  deed: Deed;
  language: Language;
  form: FormState;
}

/** One thing to do with a commitment: in whose name, what happens next, and the form; or why it cannot be done now. */
export function DeedPage({ commitment: masked, actor, deed, language, form }: DeedPageProps) {
  const commitment = read(DeedPageFields, masked);
  const { viewer } = read(ProgressActorFields, actor);
  const t = progressWords(language);
  const { slug, title, owner, state, viewerCan } = commitment;
  const own = viewer.standings.flatMap(({ organisations }) => organisations.map(({ id }) => id));
  const obstacle = obstacleTo(deed, { state, viewerCan, ownerId: owner.id }, own);
  const judges = deed === 'confirm' || deed === 'dispute';
  const speaker = judges ? (judgingBody(viewer.standings, commitment)?.name ?? counterpartText(language, commitment)) : owner.name;
  const kit = formKit(language, form, viewer, deed);
  const href = `/${language}/toezeggingen/${slug}`;
  return (
    <Narrow>
      <Breadcrumbs label={t('page.crumbs')} items={[{ href, text: t('page.back') }]} />
      {!obstacle && <ErrorSummary {...kit.summary(deedLabels(language, deed), progressRefusals(language))} />}
      <PageHead title={t(`${deed}.title`)} lead={t(`${deed}.lead`, { owner: isolated(owner.name), other: counterpartText(language, commitment) })} />
      <p className="meta">
        {t('form.about')}{' '}
        <span lang={commitment.language} dir="auto">
          {title}
        </span>
      </p>
      {obstacle ? (
        <EmptyState title={t('form.notNow')}>
          <p>{t(`refusals.${obstacle}`)}</p>
          <ButtonRow>
            <Button href={href}>{t('page.back')}</Button>
          </ButtonRow>
        </EmptyState>
      ) : (
        <DeedForm commitment={commitment} {...{ deed, language, kit, speaker }} />
      )}
    </Narrow>
  );
}
