import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/rules.ts';
import { findingsOf } from './check-support.ts';

// No rule says too much of the largest values that the shape of a case lets through, or does more work than they are long.

const LINE = 400;
const LINES = [
  '0 ',
  '+(',
  'a.',
  'a@',
  'tel: 0',
  'Mr U ',
  '1-',
  'ص. ب ',
  'Post office ',
  '局长',
  'UA 6/',
  ', France',
  'A1 ',
  'x@example.org',
  '____',
  '1,000',
  'She is ',
].map((text) => text.repeat(LINE).slice(0, LINE).trim());

describe('the largest case', () => {
  test.each(RULES)('$id', (rule) => {
    const lines = JSON.stringify(Array.from({ length: 500 }, (_, nth) => LINES[nth % LINES.length]));
    const targets = LINES.map((line, nth) => {
      const words = JSON.stringify(line);
      const address = nth === 0 ? lines : `[${words}]`;
      return `  t-${nth}: {name: ${words}, honorific: ${words}, role: ${words}, address: ${address}, country: GB, salutation: {en: ${words}}}\n`;
    });
    const letter = `letter: {en: {subject: A, opening: ${JSON.stringify(LINES.join(' ').repeat(2))}, demands: [A], reviewed: needed}}\n`;
    const yaml = `country: MM\nreference: ${JSON.stringify(LINES[10])}\ntargets:\n${targets.join('')}${letter}`;
    const found = findingsOf(rule, yaml);
    for (const { message, hint, found: words } of found) {
      expect(Math.max(message.length, hint.length), message).toBeLessThan(400);
      expect(words.length, words).toBeLessThanOrEqual(60);
    }
  });
});
