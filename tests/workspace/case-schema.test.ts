import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fields } from '../../src/problem/messages/en/fields.ts';
import { PACKAGE } from '../support/package.ts';
import { run } from '../support/run.ts';
import { LANGUAGES, TURNED, turnedText } from '../support/turned.ts';

// The JSON Schema of a case file in the language of messages.

const SHIPPED = readFileSync(join(PACKAGE, 'cases/case.schema.json'), 'utf8');

test('in English it is the file that ships', async () => {
  expect((await run(['schema'])).stdout).toBe(SHIPPED);
});

test('in another language it differs in its title and what the fields mean, and in nothing else', async () => {
  const { stdout } = await run(['schema'], { env: { APPEAL_LANG: TURNED }, languages: LANGUAGES });
  const descriptions = (text: string) => [...text.matchAll(/"description": "(.*)"/g)].map(([, one = '']) => one);
  expect(descriptions(stdout)).toEqual(descriptions(SHIPPED).map((one) => turnedText(one)));
  const without = (text: string) =>
    JSON.parse(text, (key, value) =>
      (key === 'description' || key === 'title') && typeof value === 'string' ? '' : value,
    );
  expect(without(stdout)).toEqual(without(SHIPPED));
});

test('no two fields mean the same in English, by which the other language is found', () => {
  expect(new Set(Object.values(fields)).size).toBe(Object.values(fields).length);
});
