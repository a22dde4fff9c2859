// Writes docs/templates.md: every name that a template may use, from the list by which names are checked.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const { templatesPage, templatePage } = await bundled(`
  export { templatesPage } from './src/template/page.ts';
  export { templatePage } from './src/problem/messages/en/template-page.ts';
`);
writeFileSync(join(root, 'docs', 'templates.md'), templatesPage(templatePage));
stdout.write('Wrote docs/templates.md\n');
