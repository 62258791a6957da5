import type { ReactNode } from 'react';
import { UserText } from './user-text';

export interface VoiceProps {
  id?: string;
  name: ReactNode;
  /** Function and body, or how the name was chosen. */
  role?: ReactNode;
  /** The word for "government" when the speaker acts for it. */
  government?: ReactNode;
  date?: string;
  dateText?: ReactNode;
  lang: string;
  children?: ReactNode;
  /** Why the text was taken away; stands in its place. */
  removed?: ReactNode;
  acts?: ReactNode;
}

/** A contribution. */
export function Voice({ id, name, role, government, date, dateText, lang, children, removed, acts }: VoiceProps) {
  return (
    <article id={id} className={`voice${government ? ' gov' : ''}${removed ? ' removed' : ''}`}>
      <p className="who">
        <b dir="auto">{name}</b>
        {government && <span className="word">{government}</span>}
        {role && <span>{role}</span>}
        {dateText && <time dateTime={date}>{dateText}</time>}
      </p>
      {removed ? <p>{removed}</p> : <UserText lang={lang}>{children}</UserText>}
      {acts}
    </article>
  );
}
