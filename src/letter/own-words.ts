import { lexer, type Token, type Tokens } from 'marked';
import { failure } from '../problem/failure.ts';
import type { Block, StyledText } from './letter.ts';

// The writer's own words: paragraphs and lists, with small emphasis. Everything else in Markdown is taken as text.

/** The blocks of Markdown; a heading at the very top is a subject. */
export function parseMarkdown(text: string): Block[] {
  try {
    return lexer(text, { gfm: false, pedantic: false }).flatMap((token, index) => blockOf(token, index === 0));
  } catch (error) {
    if (error instanceof RangeError) throw failure('words-deep', {});
    throw error;
  }
}

/** The blocks of plain text: paragraphs stand between blank lines, a line that begins with "- " is a request. */
export function parsePlainText(text: string): Block[] {
  return text.split(/\n[ \t]*\n/).flatMap(plainBlocks);
}

function plainBlocks(part: string): Block[] {
  const found: { kind: 'paragraph' | 'demands'; lines: string[] }[] = [];
  for (const line of part.split('\n').map((one) => one.trim())) {
    const demand = /^[-*•]\s+(.*)$/.exec(line)?.[1];
    const last = found.at(-1);
    if (line === '') continue;
    if (demand !== undefined && last?.kind === 'demands') last.lines.push(demand);
    else if (demand !== undefined) found.push({ kind: 'demands', lines: [demand] });
    else if (last) last.lines.push(`${last.lines.pop() ?? ''} ${line}`);
    else found.push({ kind: 'paragraph', lines: [line] });
  }
  return found.map(({ kind, lines }) =>
    kind === 'demands' ? { kind, items: lines.map((text) => [{ text }]) } : { kind, runs: [{ text: lines.join(' ') }] },
  );
}

function blockOf(token: Token, first: boolean): Block[] {
  if (token.type === 'def') return [];
  if (token.type === 'list') return listBlocks(token as Tokens.List);
  const runs = tidy(runsOf(token));
  if (runs.length === 0) return [];
  return [{ kind: first && token.type === 'heading' ? 'subject' : 'paragraph', runs }];
}

/** A list of requests; but "8. June was a Monday" is no list, and a list within a list goes on with it. */
function listBlocks(list: Tokens.List): Block[] {
  if (list.ordered && (list.items.length === 1 || list.start !== 1)) {
    return list.items.map(({ tokens }, index): Block => {
      const number = { text: `${Number(list.start) + index}. ` };
      return { kind: 'paragraph', runs: tidy([number, ...tokens.flatMap(runsOf)]) };
    });
  }
  const items = itemsOf(list);
  return items.length > 0 ? [{ kind: 'demands', items }] : [];
}

function itemsOf(list: Tokens.List): StyledText[][] {
  return list.items.flatMap(({ tokens }) => {
    const inner = tokens.filter((token): token is Tokens.List => token.type === 'list');
    const own = tidy(tokens.filter((token) => token.type !== 'list').flatMap(runsOf));
    return [...(own.length > 0 ? [own] : []), ...inner.flatMap(itemsOf)];
  });
}

function runsOf(token: Token): StyledText[] {
  if (token.type === 'strong' || token.type === 'em') {
    const style = token.type === 'strong' ? 'strong' : 'emphasis';
    return (token.tokens ?? []).flatMap(runsOf).map((run) => ({ ...run, style }));
  }
  if (token.type === 'br') return [{ text: ' ' }];
  if (token.type === 'html') return [{ text: withoutComments(token.raw) }];
  if (token.type === 'escape' || token.type === 'codespan') return [{ text: (token as Tokens.Escape).text }];
  if ('tokens' in token && token.tokens && token.type !== 'link' && token.type !== 'image')
    return token.tokens.flatMap(runsOf);
  return [{ text: token.type === 'code' ? (token as Tokens.Code).text : token.raw }];
}

/** Comments are not for the letter, but what stands beside one is, and one that nothing ends is no comment. */
function withoutComments(html: string): string {
  const parts = html.split('-->');
  const rest = parts.pop() ?? '';
  const before = parts.map((part) => {
    const start = part.indexOf('<!--');
    return start === -1 ? `${part}-->` : part.slice(0, start);
  });
  return [...before, rest].join('');
}

/** Runs with single spaces, none at the ends. */
function tidy(runs: readonly StyledText[]): StyledText[] {
  const spaced = runs
    .map((run) => ({ ...run, text: run.text.replace(/[ \t\r\n]+/g, ' ') }))
    .filter((run) => run.text !== '');
  return spaced
    .map((run, index) => {
      const text = index === 0 || spaced[index - 1]?.text.endsWith(' ') ? run.text.trimStart() : run.text;
      return { ...run, text: index === spaced.length - 1 ? text.trimEnd() : text };
    })
    .filter((run) => run.text !== '');
}
