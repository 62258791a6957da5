import type { ReactNode } from 'react';

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'plain';

const looks: Record<ButtonKind, string> = {
  primary: 'nl-button nl-button--primary',
  quiet: 'nl-button nl-button--secondary',
  danger: 'nl-button nl-button--primary nl-button--negative',
  plain: 'nl-button nl-button--subtle',
};

export interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  /** As wide as what it stands in. */
  wide?: boolean;
  /** Makes it a link that looks like a button. */
  href?: string;
  /** Sent with the form when this button is the one pressed. */
  name?: string;
  value?: string;
  /** The id of the form it belongs to, when it stands outside it. */
  form?: string;
  /** Another address than the form's own. */
  formAction?: string;
  pressed?: boolean;
}

export function Button({ children, kind = 'primary', wide, href, pressed, ...submit }: ButtonProps) {
  const className = wide ? `${looks[kind]} wide` : looks[kind];
  if (href !== undefined) {
    return (
      <a className={className} href={href}>
        {children}
      </a>
    );
  }
  return (
    <button type="submit" className={className} aria-pressed={pressed} {...submit}>
      {children}
    </button>
  );
}
