import { Icon } from '../icon';
import type { LinkTo } from '../link-to';

/** The pages above this one; the page itself is its heading. One item reads as a way back. */
export function Breadcrumbs({ label, items }: { label: string; items: readonly LinkTo[] }) {
  return (
    <nav aria-label={label}>
      <ol className="crumbs">
        {items.map(({ href, text }) => (
          <li key={href}>
            <Icon name={items.length === 1 ? 'back' : 'chevron'} />
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
