import type { LinkTo } from '../link-to';

export interface NavLinksProps {
  label: string;
  links: readonly LinkTo[];
  className?: string;
}

export function NavLinks({ label, links, className }: NavLinksProps) {
  return (
    <nav aria-label={label} className={className}>
      {links.map(({ href, text, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
