import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Leave, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { moderationWords } from '../moderation-words';
import { TextNotice } from './text-notice';

export const TopicModerationFields = graphql(`
  fragment TopicModeration on Topic {
    slug
    viewerCanFlag
    viewerCanFlagReplies
    decision {
      ...TextNotice
    }
    contributions(after: $after) {
      nodes {
        id
        measure
        viewerWrote
        withdrawnAt
        decision {
          ...TextNotice
        }
      }
    }
  }
`);

interface Additions {
  notice?: ReactNode;
  aside?: ReactNode;
  underContribution: (id: string) => ReactNode;
}

/** What moderation adds to a topic's page: what was decided on it and its replies, and the way to report. */
export function topicModeration(masked: FragmentType<typeof TopicModerationFields>, language: Language): Additions {
  const topic = read(TopicModerationFields, masked);
  const replies = new Map(topic.contributions.nodes.map((reply) => [reply.id, reply]));
  return {
    notice: topic.decision && <TextNotice decision={topic.decision} language={language} />,
    aside: topic.viewerCanFlag && <FlagPanel slug={topic.slug} language={language} />,
    underContribution: (id) => {
      const reply = replies.get(id);
      if (reply?.decision) return <TextNotice decision={reply.decision} language={language} />;
      const open = reply && topic.viewerCanFlagReplies && !reply.viewerWrote && !reply.withdrawnAt && !reply.measure;
      return open ? <ReportReply slug={topic.slug} id={id} language={language} /> : null;
    },
  };
}

const ReportReply = ({ slug, id, language }: { slug: string; id: string; language: Language }) => (
  <p className="fine">
    <a href={`/${language}/agenda/${slug}/melden?bijdrage=${id}`}>{moderationWords(language)('text.flagReply')}</a>
  </p>
);

function FlagPanel({ slug, language }: { slug: string; language: Language }) {
  const t = moderationWords(language);
  return (
    <Panel title={t('text.flagTitle')}>
      <p>{t('text.flagNote')}</p>
      <Leave href={`/${language}/agenda/${slug}/melden`}>{t('text.flagTopic')}</Leave>
    </Panel>
  );
}
