import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { BigNumber, Button, Form, Panel, StateBadge } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';

export const TopicSupportFields = graphql(`
  fragment TopicSupport on Topic {
    id
    supportCount
    viewerCan
    viewerSupports
    viewerFollows
  }
`);

export interface TopicSupportProps {
  topic: FragmentType<typeof TopicSupportFields>;
  language: Language;
  form: FormState;
  viewer: { signedIn: boolean; formToken: string };
  /** Where to come back to after signing in. */
  path: string;
}

/** How many support a topic, and the reader's own support and following. Who they are, nobody sees. */
export function TopicSupport({ topic: masked, language, form, viewer, path }: TopicSupportProps) {
  const topic = read(TopicSupportFields, masked);
  const t = agendaWords(language);
  const act = (name: string, button: ReactNode) => (
    <Form hidden={{ ...formKit(language, form, viewer, name).hidden, id: topic.id }}>{button}</Form>
  );
  const { supportCount: count, viewerSupports, viewerFollows } = topic;
  const can = (name: string) => topic.viewerCan.includes(name);
  return (
    <Panel id="steun" fine={t('topic.supportNote')}>
      {count === null ? <p>{t('topic.fewSupport')}</p> : <BigNumber value={count}>{t('topic.supporters', { count })}</BigNumber>}
      {viewerSupports && <StateBadge tone="good">{t('topic.supported')}</StateBadge>}
      {viewerSupports && act('unsupport', <Button wide kind="quiet">{t('topic.unsupport')}</Button>)}
      {!viewerSupports && can('support') && act('support', <Button wide>{t('topic.support')}</Button>)}
      {viewerFollows && <p>{t('topic.followed')}</p>}
      {viewerFollows && act('unfollow', <Button wide kind="plain">{t('topic.unfollow')}</Button>)}
      {!viewerFollows && can('follow') && act('follow', <Button wide kind="quiet">{t('topic.follow')}</Button>)}
      {!viewer.signedIn && <p>{t.rich('topic.signInToAct', { link: (words) => <a href={signIn(language, path)}>{words}</a> })}</p>}
    </Panel>
  );
}

const signIn = (language: Language, path: string) => `/${language}/inloggen?naar=${encodeURIComponent(`/${language}${path}`)}`;
