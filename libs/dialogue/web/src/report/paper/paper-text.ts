import { type MarkdownToken, markdownTokens } from '@samenspraak/shared-web';
import type { PaperNode, PaperRun } from './paper-types';

/** Markdown as the typesetter takes it; what it does not know becomes plain words. */
export function paperText(text: string): PaperNode[] {
  const tokens = markdownTokens(text);
  return nodesUntil(tokens, null);
}

/** Takes tokens from the front, up to the one that closes. */
function nodesUntil(tokens: MarkdownToken[], closing: string | null): PaperNode[] {
  const nodes: PaperNode[] = [];
  for (let token = tokens.shift(); token && token.type !== closing; token = tokens.shift()) {
    if (token.type === 'inline') nodes.push({ kind: 'p', runs: runsOf(token.children ?? []) });
    if (token.type === 'blockquote_open') nodes.push({ kind: 'quote', nodes: nodesUntil(tokens, 'blockquote_close') });
    if (token.type === 'bullet_list_open') nodes.push({ kind: 'ul', items: itemsUntil(tokens, 'bullet_list_close') });
    if (token.type === 'ordered_list_open') nodes.push({ kind: 'ol', items: itemsUntil(tokens, 'ordered_list_close') });
  }
  return nodes;
}

function itemsUntil(tokens: MarkdownToken[], closing: string): PaperNode[][] {
  const items: PaperNode[][] = [];
  for (let token = tokens.shift(); token && token.type !== closing; token = tokens.shift()) {
    if (token.type === 'list_item_open') items.push(nodesUntil(tokens, 'list_item_close'));
  }
  return items;
}

function runsOf(tokens: readonly MarkdownToken[]): PaperRun[] {
  const marks: Omit<PaperRun, 'text'> = {};
  return tokens.flatMap((token): PaperRun[] => {
    if (token.type === 'strong_open') marks.strong = true;
    if (token.type === 'strong_close') delete marks.strong;
    if (token.type === 'em_open') marks.emph = true;
    if (token.type === 'em_close') delete marks.emph;
    if (token.type === 'link_open') marks.href = String(token.attrGet('href') ?? '');
    if (token.type === 'link_close') delete marks.href;
    if (token.type === 'softbreak' || token.type === 'hardbreak') return [{ text: '', break: true }];
    return token.content ? [{ text: printable(token.content), ...marks }] : [];
  });
}

/** Control characters have no glyph, and a file for everyone refuses what cannot be read. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/gu, ' ');
