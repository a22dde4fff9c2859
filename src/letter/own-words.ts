import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Run } from './letter.ts';

// The writer's own words: paragraphs and lists, with small emphasis. Everything else in Markdown is taken as text.

/** The blocks of Markdown; a heading at the very top is a subject. */
export function parseMarkdown(text: string): Block[] {
  return lexer(text, { gfm: false, pedantic: false }).flatMap((token, index) => blockOf(token, index === 0));
}

/** The blocks of plain text: paragraphs stand between blank lines, a line that begins with "- " is a request. */
export function parsePlainText(text: string): Block[] {
  return text.split(/\n[ \t]*\n/).flatMap((part) => {
    const blocks: Block[] = [];
    for (const line of part.split('\n').map((one) => one.trim())) addLine(blocks, line);
    return blocks;
  });
}

function addLine(blocks: Block[], line: string): void {
  if (line === '') return;
  const last = blocks.at(-1);
  const demand = /^[-*•]\s+(.*)$/.exec(line);
  if (demand) {
    const items = [...(last?.kind === 'demands' ? last.items : []), [{ text: demand[1] ?? '' }]];
    if (last?.kind === 'demands') blocks.pop();
    blocks.push({ kind: 'demands', items });
  } else if (last?.kind === 'demands') {
    const end = last.items.at(-1)?.[0]?.text ?? '';
    blocks[blocks.length - 1] = { kind: 'demands', items: [...last.items.slice(0, -1), [{ text: `${end} ${line}` }]] };
  } else if (last?.kind === 'paragraph') {
    blocks[blocks.length - 1] = { kind: 'paragraph', runs: [{ text: `${last.runs[0]?.text ?? ''} ${line}` }] };
  } else {
    blocks.push({ kind: 'paragraph', runs: [{ text: line }] });
  }
}

function blockOf(token: Token, first: boolean): Block[] {
  if (token.type === 'space' || token.type === 'def') return [];
  if (token.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(token.raw)) return [];
  if (token.type === 'list') {
    const items = (token as Tokens.List).items
      .map((item) => tidy(item.tokens.flatMap(runsOf)))
      .filter((runs) => runs.length > 0);
    return items.length > 0 ? [{ kind: 'demands', items }] : [];
  }
  const runs = tidy(runsOf(token));
  if (runs.length === 0) return [];
  return [{ kind: first && token.type === 'heading' ? 'subject' : 'paragraph', runs }];
}

function runsOf(token: Token): Run[] {
  if (token.type === 'strong' || token.type === 'em') {
    const style = token.type === 'strong' ? 'strong' : 'emphasis';
    return (token.tokens ?? []).flatMap(runsOf).map((run) => ({ ...run, style }));
  }
  if (token.type === 'br') return [{ text: ' ' }];
  if (token.type === 'escape' || token.type === 'codespan') return [{ text: (token as Tokens.Escape).text }];
  if ('tokens' in token && token.tokens && token.type !== 'link' && token.type !== 'image')
    return token.tokens.flatMap(runsOf);
  if (token.type === 'text' || token.type === 'code') return [{ text: (token as Tokens.Text).text }];
  return [{ text: token.raw }];
}

/** Runs with single spaces, none at the ends. */
function tidy(runs: readonly Run[]): Run[] {
  const spaced = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })).filter((run) => run.text !== '');
  return spaced
    .map((run, index) => {
      const text = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === spaced.length - 1 ? text.trimEnd() : text };
    })
    .filter((run) => run.text !== '');
}
