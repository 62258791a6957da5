import type { ReactNode } from 'react';

export interface ErrorSummaryProps {
  title: ReactNode;
  /** In the order of the page. Without a field the words stand alone. */
  errors: readonly { field?: string; text: string }[];
}

/** What has to be put right, each line a link to its field. Drawn only when there is something. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
