import { describe, expect, test } from 'vitest';
import { shippedShelf } from '../support/pdf.ts';

describe('fonts that ship', () => {
  test.each(['serif', 'sans'] as const)('have a mark that is not seen, %s', async (kind) => {
    const { mark } = await shippedShelf(kind);
    const glyph = mark?.glyphs[0] ?? 0;
    expect(glyph).toBeGreaterThan(0);
    expect(mark?.face.font.isBlank(glyph)).toBe(true);
    expect(mark?.face.font.advance(glyph)).toBe(0);
    expect(mark?.face.font.isBlank(mark.face.font.glyphOf(0x61))).toBe(false);
  });

  test('give Urdu its own style, and each of Chinese, Japanese and Korean its own characters', async () => {
    const shelf = await shippedShelf();
    const nameOf = (text: string, script: string, language: string) =>
      shelf.faceFor(text, script, language, 'regular')?.id;
    expect(nameOf('خط', 'Arab', 'ur')).toContain('Nastaliq');
    expect(nameOf('خط', 'Arab', 'ar')).toContain('Naskh');
    expect(nameOf('信', 'Hani', 'zh')).toContain('SC');
    expect(nameOf('信', 'Hani', 'ja')).toContain('JP');
    expect(nameOf('체', 'Hang', 'ko')).toContain('KR');
  });
});
