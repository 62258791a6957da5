import { Prose } from '@samenspraak/people-web';
import { Button, ButtonRow, Leave, PageHead, Panel, Section, Story, StoryStep, TwoColumns } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';

const steps = ['put', 'answered', 'discussed', 'promised', 'confirmed'] as const;

/** What this place is, how one joins, how a topic moves, and who runs it. */
export function AboutPage({ language }: { language: Language }) {
  const t = spacesWords(language);
  const told = (key: 'what' | 'why' | 'who') => (
    <Section title={t(`about.${key}.title`)}>
      <Prose text={t(`about.${key}.text`)} />
    </Section>
  );
  return (
    <TwoColumns
      head={<PageHead title={t('about.title')} lead={t('about.lead')} />}
      aside={<Beside language={language} />}
      asideLabel={t('about.join.title')}
    >
      {told('what')}
      {told('why')}
      <Section title={t('about.topic.title')} intro={t('about.topic.intro')}>
        <Story>
          {steps.map((step) => (
            <StoryStep key={step}>
              <b>{t(`about.topic.${step}.title`)}.</b> {t(`about.topic.${step}.text`)}
            </StoryStep>
          ))}
        </Story>
      </Section>
      {told('who')}
      <ButtonRow>
        <Button href={`/${language}/agenda`}>{t('about.more.agenda')}</Button>
        <Leave href={`/${language}/privacy`}>{t('about.more.privacy')}</Leave>
      </ButtonRow>
    </TwoColumns>
  );
}

function Beside({ language }: { language: Language }) {
  const t = spacesWords(language);
  return (
    <>
      <Panel title={t('about.join.title')} id="meedoen">
        <Prose text={t('about.join.steps')} ordered />
        <Prose text={t('about.join.text')} />
        <Button kind="quiet" wide href={`/${language}/organisaties`}>
          {t('about.join.organisations')}
        </Button>
      </Panel>
      <Panel title={t('about.different.title')} tone="brand">
        <Prose text={t('about.different.items')} />
      </Panel>
    </>
  );
}
