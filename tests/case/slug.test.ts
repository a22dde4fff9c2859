import { expect, test } from 'vitest';
import { isSlug, slugFrom } from '../../src/case/slug.ts';

test.each([
  ['choir', true],
  ['c', true],
  ['9', true],
  ['the-choir-of-2026', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['', false],
  ['-choir', false],
  ['choir-', false],
  ['Choir', false],
  ['the choir', false],
  ['../choir', false],
  ['choir.yaml', false],
  ['chœur', false],
  ['choir\n', false],
])('%j may name a case: %s', (word, yes) => {
  expect(isSlug(word)).toBe(yes);
});

test.each([
  ['Jane Doe.yaml', 'jane-doe'],
  ['Łukasz Sørensen-Öz', 'lukasz-sorensen-oz'],
  ['Yıldız İNCİ', 'yildiz-inci'],
  ['Elvin Səmədov', 'elvin-samadov'],
  ['Þóra Weiß', 'thora-weiss'],
  ['Nguyễn Thị Đào', 'nguyen-thi-dao'],
  ["Aoife O'Bríen", 'aoife-obrien'],
  ['Ngũgĩ wa Ng’ang’a', 'ngugi-wa-nganga'],
  ['Юлия Йовович', 'yuliya-yovovich'],
  ['Юлия Йовович'.normalize('NFD'), 'yuliya-yovovich'],
  ['Hawa Ɓello', 'hawa-bello'],
  ['杜小梅', ''],
  ['../..', ''],
])('%j is %j as a slug', (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});
