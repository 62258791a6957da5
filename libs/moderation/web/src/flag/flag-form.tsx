import { Button, ButtonRow, Form, Leave, Notice, RadioPicks, SelectField, TextArea, WhoCanRead } from '@samenspraak/shared-ui';
import { type Language, type formKit, siteWords } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';
import type { Flaggable } from './flag-page';

interface FlagFormProps {
  data: Flaggable;
  language: Language;
  kit: ReturnType<typeof formKit>;
  back: { href: string };
}

/** A visitor is offered the law alone. */
export function FlagForm({ data: { topic, viewer, presentRules, organisations }, language, kit, back }: FlagFormProps) {
  const t = moderationWords(language);
  const rules = presentRules.rules.filter(({ kind }) => viewer.signedIn || kind === 'law');
  const options = rules.map(({ key, name, text }) => ({ value: key, label: name, description: text }));
  const bodies = organisations.map(({ id, name }) => ({ value: id, text: name }));
  const field = (name: string) => ({ name, error: kit.error(name), value: kit.value(name) });
  const optional = siteWords(language)('form.optional');
  return (
    <>
      <Notice tone="info" title={t('flag.criticism')}>
        {t('flag.criticismText')}
      </Notice>
      {!viewer.signedIn && (
        <p>
          {t('flag.lawOnly')} <a href={`/${language}/inloggen?naar=${encodeURIComponent(`${back.href}/melden`)}`}>{t('flag.signIn')}</a>
        </p>
      )}
      <Form hidden={{ ...kit.hidden, topicId: topic.id, contributionId: topic.reply?.id ?? '' }}>
        <RadioPicks {...field('rule')} label={t('flag.rule')} hint={t('flag.ruleHint')} options={options} />
        <TextArea {...field('text')} label={t('flag.text')} hint={t('flag.textHint')} mark={optional} rows={4} />
        <SelectField {...field('aboutId')} label={t('flag.about')} hint={t('flag.aboutHint')} empty={t('flag.aboutNone')} options={bodies} />
        <WhoCanRead title={t('flag.readers')}>{t('flag.readersText')}</WhoCanRead>
        <ButtonRow>
          <Button>{t('flag.send')}</Button>
          <Leave href={back.href}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </>
  );
}
