import { Hidden } from '../hidden';
import { Icon } from '../icon';
import type { LinkTo } from '../link-to';

export interface Chip {
  text: string;
  /** The list without this filter. */
  href: string;
  /** "weghalen", for whoever listens. */
  remove: string;
}

/** The filters that are on; following one takes it away. */
export function Chips({ label, chips, clear }: { label?: string; chips: readonly Chip[]; clear?: LinkTo }) {
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ text, href, remove }) => (
        <li key={href}>
          <a href={href}>
            {text}
            <Hidden>{` (${remove})`}</Hidden>
            <Icon name="close" />
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a className="clear" href={clear.href}>
            {clear.text}
          </a>
        </li>
      )}
    </ul>
  );
}
