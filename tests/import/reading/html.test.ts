import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';

const PROSE = 'She was taken from her house in March, and nobody has told her family where she is held since then. ';

async function read(html: string) {
  return readDocument(new TextEncoder().encode(html), { file: 'sheet.html', languages: ['en'] });
}

async function texts(html: string) {
  const { sheet } = await read(html);
  return sheet?.lines.map(({ text }) => text);
}

test('paragraphs, line breaks, headings and items of a page are lines that end', async () => {
  const { sheet } = await read(
    '<!doctype html><body><h2>TAKE ACTION</h2><p>Minister of Justice<br>1 Long Street,\n Oldtown</p><p><b>Dear Minister,</b></p>' +
      '<ul><li>Release her;<br>now</li><li><p>Drop the <i>charges</i>.</p></li></ul></body>',
  );
  expect(sheet?.lines.map(({ text, role, gap, ends, bold }) => [text, role, gap, ends, bold ?? false])).toEqual([
    ['TAKE ACTION', 'heading', true, true, true],
    ['Minister of Justice', 'text', true, true, false],
    ['1 Long Street, Oldtown', 'text', false, true, false],
    ['Dear Minister,', 'text', true, true, true],
    ['Release her;', 'item', true, true, false],
    ['now', 'text', false, true, false],
    ['Drop the charges.', 'item', true, true, false],
  ]);
});

test('what a page has around its text is left out, and nothing is fetched', async () => {
  const page = `<html><head><title>Sheet | Site</title><script src="https://x.example/a.js">var a = "no";</script></head><body>
    <a class="skip-link" href="#main">Skip to main content</a>
    <header><img src="https://x.example/logo.png" alt="Logo"><nav><ul><li><a href="/">Home</a></li></ul></nav>Search the site</header>
    <div class="breadcrumbs">Home &gt; Actions</div>
    <h1>POET HELD</h1>
    <div id="onetrust-consent-sdk">We use cookies. <button>Accept all</button></div>
    <div class="share-buttons"><a>Share on X</a></div>
    <p>${PROSE.repeat(3)}</p><p style="display:none">Hidden</p>
    <ul><li><a href="/1">Another case</a></li><li><a href="/2">A third case</a></li><li><a href="/3">More cases</a></li></ul>
    <ul><li><a href="mailto:a@b.example">a@b.example</a></li><li><a href="mailto:c@b.example">c@b.example</a></li><li><a href="tel:+1">+1</a></li></ul>
    <footer>Copyright</footer></body></html>`;
  const { sheet, problems } = await read(page);
  expect(sheet?.lines.map(({ text }) => text)).toEqual([
    'POET HELD',
    PROSE.repeat(3).trim(),
    'a@b.example',
    'c@b.example',
    '+1',
  ]);
  expect(problems).toMatchObject([
    { code: 'import-left-alone', severity: 'note', arguments: { scripts: true, remote: true } },
  ]);
});

test('the element that says it holds the text is read, with a headline above it', async () => {
  expect(
    await texts(
      `<body class="has-share menu"><div><h1>POET HELD</h1><p>By the editors</p></div><main><p>${PROSE.repeat(3)}</p></main><div>Latest news</div></body>`,
    ),
  ).toEqual(['POET HELD', PROSE.repeat(3).trim()]);
});

test('a label and its value in a table are one line, cells of several lines stay apart', async () => {
  expect(
    await texts(`<table><tr><th>Deadline:</th><td>4 March 2024</td></tr>
      <tr><td>Minister A<br>1 Long Street</td><td>Minister B<br>2 Long Street</td></tr></table>`),
  ).toEqual(['Deadline: 4 March 2024', 'Minister A', '1 Long Street', 'Minister B', '2 Long Street']);
});

test('text as it was typed, lines in boxes and blank boxes between them', async () => {
  const { sheet } = await read(
    '<html><div>Minister A</div><div>1 Long Street</div><div><br></div><div>Dear Minister,</div><textarea>I write\nto you.\n\nRelease her.</textarea>',
  );
  expect(sheet?.lines.map(({ text, gap }) => [text, gap])).toEqual([
    ['Minister A', true],
    ['1 Long Street', false],
    ['Dear Minister,', true],
    ['I write', true],
    ['to you.', false],
    ['Release her.', true],
  ]);
});

test('a page of an old code page is read as it says itself', async () => {
  const html = Buffer.from('<html><meta charset="windows-1252"><p>\x93Dear Se\xf1ora,\x94</p>', 'latin1');
  const { sheet, problems } = await readDocument(html, { file: 'sheet.html', languages: ['ru'] });
  expect(sheet?.lines.map(({ text }) => text)).toEqual(['“Dear Señora,”']);
  expect(problems).toEqual([]);
});

test('a page with more tags than any casesheet is refused at once', async () => {
  const { sheet, problems } = await read(`<html>${'<p><b>'.repeat(100_000)}`);
  expect(sheet).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['import-too-much']);
});
