import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { templatePage } from '../../src/problem/messages/en/template-page.ts';
import { letterNames } from '../../src/template/names.ts';
import { templatesPage } from '../../src/template/page.ts';
import { PACKAGE } from '../support/package.ts';

test('docs/templates.md has every name that a template may use, and no other', () => {
  expect(Object.keys(templatePage.names)).toEqual(letterNames());
  expect(readFileSync(join(PACKAGE, 'docs/templates.md'), 'utf8'), 'npm run templates').toBe(
    templatesPage(templatePage),
  );
});
