import type { Letter, Run } from '../letter/letter.ts';
import { plain } from '../letter/letter.ts';
import { renderPage, type Template } from '../template/letter-template.ts';

/** Letters as one HTML file, each on a page of its own when printed. The template is `templates/page.html.hbs`. */
export function renderHtml(letters: readonly Letter[], template: Template): string {
  const [first] = letters;
  const subject = first?.blocks.find((block) => block.kind === 'subject');
  return renderPage(template, {
    language: first?.language ?? 'en',
    direction: first?.direction ?? 'ltr',
    title: subject && subject.kind !== 'demands' ? plain(subject.runs) : '',
    letters: letters.map(letterValues),
  });
}

function letterValues(letter: Letter): object {
  const { native, lines, country } = letter.recipient;
  return {
    language: letter.language,
    direction: letter.direction,
    mark: letter.mark ?? '',
    sender: letter.sender,
    placeAndDate: letter.placeAndDate,
    nativeRecipient: { language: native?.language ?? '', lines: native?.lines ?? [] },
    recipient: [...lines, ...(country ? [country] : [])],
    blocks: letter.blocks.map((block) =>
      block.kind === 'demands'
        ? { subject: false, runs: [], items: block.items.map(runsValues) }
        : { subject: block.kind === 'subject', runs: runsValues(block.runs), items: [] },
    ),
    signature: letter.signature,
    copies: letter.copies,
  };
}

function runsValues(runs: readonly Run[]): { text: string; strong: boolean; emphasis: boolean }[] {
  return runs.map(({ text, style }) => ({ text, strong: style === 'strong', emphasis: style === 'emphasis' }));
}
