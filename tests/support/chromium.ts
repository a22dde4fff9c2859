import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { inject } from 'vitest';

// A browser that shows and prints the pages that the program makes. The tests that need it are skipped where none is.

/** The path of a program; undefined if it is not on PATH. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Chromium or Chrome; undefined if there is none. */
export const CHROMIUM = onPath('chromium', 'chromium-browser', 'google-chrome');

/** Starts the browser, without a window. */
export async function startChromium(): Promise<Browser> {
  const { launch } = await import('puppeteer-core');
  // Its sandbox does not work for root, who runs tests in containers. The pages are ours.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return launch({ executablePath: CHROMIUM ?? '', args, headless: true });
}

/** Opens a page from a file, as somebody does who got it by mail. `asked` are the addresses that it loads besides. */
export async function open(browser: Browser, html: string): Promise<{ page: Page; asked: readonly string[] }> {
  const file = join(mkdtempSync(join(inject('temporary'), 'page-')), 'letter.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== `file://${file}`) asked.push(request.url());
  });
  await page.goto(`file://${file}`);
  return { page, asked };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
