import MarkdownIt from 'markdown-it';
import type { Language } from './languages';

/** Paragraphs, lists, emphasis, links to https. No HTML, no pictures, no headings that would break the page's outline. */
const markdown = new MarkdownIt('zero', { html: false, linkify: false, breaks: true }).enable([
  ...['newline', 'escape', 'emphasis', 'link', 'autolink', 'backticks', 'entity'],
  ...['list', 'blockquote', 'paragraph'],
]);
markdown.validateLink = (url) => /^https:\/\//i.test(url);
markdown.renderer.rules.link_open = (tokens, place, options, _env, self) => {
  tokens[place]?.attrSet('rel', 'nofollow noreferrer ugc');
  return self.renderToken(tokens, place, options);
};

export type MarkdownToken = ReturnType<typeof markdown.parse>[number];

/** The same as tokens, for what is not drawn as HTML. */
export const markdownTokens = (text: string): MarkdownToken[] => markdown.parse(text, {});

/** A text that someone wrote, in its own language and direction. */
export function Markdown({ text, lang }: { text: string; lang: Language | string }) {
  return <div className="words" lang={lang} dir="auto" dangerouslySetInnerHTML={{ __html: markdown.render(text) }} />;
}

/** The same without marks, for one line. */
export const plainText = (text: string): string => text.replace(/[*_`>#]|\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ').trim();
