import type { Sender } from '../config/config.ts';
import type { Language } from '../languages/language.ts';
import { roomOf, unknownLanguage } from '../languages/room.ts';
import type { Letter, Posting } from '../letter/letter.ts';
import { isFolder } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import type { PaperFlags } from './flags.ts';
import { fileName, LETTER_ENDINGS } from './format.ts';
import type { Outcome } from './plan.ts';
import type { Planner } from './planner.ts';
import { makeTexts, type TextFile, textColumns, textRule } from './texts.ts';
import type { PlannedPosting } from './writing.ts';

// Letters as text, Markdown, HTML and JSON.

/** How letters are to be rendered. */
interface Rendering {
  readonly format: Exclude<keyof typeof LETTER_ENDINGS, 'pdf' | 'eml' | 'mailto'>;
  readonly sender: Sender | undefined;
  readonly flags: Pick<PaperFlags, 'paper'> & OutputFlags;
}

/** Makes postings as texts: one of all, or a file each in a folder. */
export async function makeTextLetters(
  session: Session,
  planner: Planner,
  postings: readonly PlannedPosting[],
  rendering: Rendering,
): Promise<Outcome> {
  const { flags, format } = rendering;
  const batches = isFolder(session, flags.output ?? '-') ? postings.map((one) => [one]) : [postings];
  const files = batches.map(
    (batch): TextFile => ({
      name: batch[0] ? fileName(batch[0].item, LETTER_ENDINGS[format]) : `letter.${LETTER_ENDINGS[format]}`,
      items: batch.map(({ item }) => item),
      content: () =>
        render(
          session,
          batch.map(({ posting }) => posting),
          rendering,
        ),
    }),
  );
  return makeTexts(session, planner, files, flags);
}

async function render(
  session: Session,
  postings: readonly Posting[],
  { format, sender, flags }: Rendering,
): Promise<string> {
  const letters = postings.flatMap((one) => one.letters);
  if (format === 'json') {
    const [{ postingData }, { jsonText }] = await Promise.all([
      import('../render/json.ts'),
      import('../terminal/json.ts'),
    ]);
    return jsonText({ postings: postingData(postings) }, session.problems, session.messages);
  }
  if (format === 'html') return renderPage(session, letters, sender, flags);
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../render/markdown.ts');
    return letters.map(renderMarkdown).join('\n---\n\n');
  }
  const columns = textColumns(session, flags.output);
  const { renderText } = await import('../render/text.ts');
  const texts: string[] = [];
  const rooms = await roomsOf(letters, sender);
  for (const one of letters) texts.push(await renderText(one, columns, rooms(one.language)));
  return texts.join(textRule(session, flags.output));
}

/** What is known of the languages of letters, as the sender writes them. */
async function roomsOf(
  letters: readonly Letter[],
  sender: Sender | undefined,
): Promise<(language: string) => Language> {
  const tags = [...new Set(letters.map(({ language }) => language))];
  const rooms = new Map(await Promise.all(tags.map(async (tag) => [tag, await roomOf(tag, sender?.country)] as const)));
  return (tag) => rooms.get(tag) ?? unknownLanguage(tag);
}

async function renderPage(
  session: Session,
  letters: readonly Letter[],
  sender: Sender | undefined,
  flags: Pick<PaperFlags, 'paper'>,
): Promise<string> {
  const [{ templateShelf }, { renderHtml }, { SHEETS, sheetOf }, { postNames }] = await Promise.all([
    import('../workspace/templates.ts'),
    import('../render/html.ts'),
    import('../paper/sheets.ts'),
    import('../countries/countries.ts'),
  ]);
  const sheet = flags.paper ? SHEETS[flags.paper] : sheetOf(sender?.country);
  const { language } = await postNames(sender);
  const rooms = await roomsOf(letters, sender);
  return renderHtml(letters, await templateShelf(session).page(), { sheet: sheet.name, postLanguage: language, rooms });
}
