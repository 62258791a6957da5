import { Hidden } from '../hidden';

export interface Language {
  /** BCP 47, for `lang`. */
  code: string;
  /** This same page in that language. */
  href: string;
  /** What is drawn: "NL", "ع". */
  short: string;
  /** The language's own name: "Nederlands", "العربية". */
  name: string;
}

export interface LanguageSwitchProps {
  label: string;
  current: string;
  languages: readonly Language[];
}

export function LanguageSwitch({ label, current, languages }: LanguageSwitchProps) {
  return (
    <nav aria-label={label} className="lang">
      {languages.map(({ code, href, short, name }) => (
        <a key={code} href={href} lang={code} aria-current={code === current ? 'true' : undefined}>
          {short}
          <Hidden>{` ${name}`}</Hidden>
        </a>
      ))}
    </nav>
  );
}
