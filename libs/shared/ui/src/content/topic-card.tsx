import type { ReactNode } from 'react';
import { Item } from './item';
import { StateBadge, type StateTone } from './state-badge';

export interface TopicCardProps {
  href: string;
  title: ReactNode;
  lang?: string;
  level?: 2 | 3;
  tone: StateTone;
  /** The state's word: "Open", "Gepland op 12 januari". */
  state: ReactNode;
  kind?: ReactNode;
  theme?: ReactNode;
  /** The question or why it matters, one or two sentences. */
  children?: string;
  /** Who brought it in, how many support it, how many contributions. */
  foot: readonly ReactNode[];
}

export function TopicCard({ tone, state, kind, theme, ...item }: TopicCardProps) {
  return <Item {...item} state={<StateBadge tone={tone}>{state}</StateBadge>} about={[kind, theme]} />;
}
