import { Language } from './language';

export interface LetterParts {
  language: Language;
  subject: string;
  heading: string;
  paragraphs: string[];
  act?: { label: string; href: string };
  closing?: string;
}

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br>');

/** A mail in plain text and in HTML: one column, readable at 320 px, no pictures, nothing fetched from anywhere. */
export function letterOf(parts: LetterParts): { subject: string; text: string; html: string } {
  return { subject: parts.subject, text: textOf(parts), html: htmlOf(parts) };
}

function textOf({ heading, paragraphs, act, closing }: LetterParts): string {
  const lines = [heading, ...paragraphs, ...(act ? [`${act.label}:\n${act.href}`] : []), ...(closing ? [closing] : [])];
  return `${lines.join('\n\n')}\n\nSamenspraak\n`;
}

function htmlOf({ language, subject, heading, paragraphs, act, closing }: LetterParts): string {
  const button = act
    ? `<p><a href="${escape(act.href)}" style="display:inline-block;background:#12495a;color:#fffdf9;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escape(act.label)}</a></p>`
    : '';
  const body = paragraphs.map((text) => `<p dir="auto">${escape(text)}</p>`).join('');
  const end = closing ? `<p style="color:#5a6170;font-size:15px">${escape(closing)}</p>` : '';
  return `<!doctype html><html lang="${language}" dir="${language === Language.ar ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(subject)}</title></head><body style="margin:0;background:#faf6ef;color:#1d2430;font:17px/1.6 system-ui,sans-serif"><div style="max-width:34rem;margin:0 auto;padding:24px 16px"><h1 style="font-size:24px;line-height:1.25">${escape(heading)}</h1>${body}${button}${end}<p style="color:#5a6170;font-size:15px">Samenspraak</p></div></body></html>`;
}
