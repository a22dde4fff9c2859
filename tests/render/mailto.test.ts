import { expect, test } from 'vitest';
import { LONGEST_LINK, renderMailto } from '../../src/render/mailto.ts';

const MAIL = { to: ['jo@example.org'], subject: 'A choir', text: 'Dear Jo,\n\nSing!\n' };

/** What a mail program finds in a link. */
function opened(link: string) {
  const { protocol, pathname, searchParams } = new URL(link.replace(/\+/g, '%2B'));
  const to = pathname.split(',').map(decodeURIComponent);
  return { protocol, to, subject: searchParams.get('subject'), body: searchParams.get('body') };
}

test('a link opens an e-mail with address, subject and text', () => {
  const { link, whole } = renderMailto({ ...MAIL, to: ['jo@example.org', 'hall+press@example.org'] });
  expect(opened(link)).toEqual({
    protocol: 'mailto:',
    to: ['jo@example.org', 'hall+press@example.org'],
    subject: 'A choir',
    body: 'Dear Jo,\r\n\r\nSing!\r\n',
  });
  expect(whole).toBe(true);
});

test.each(['&bcc=spy@example.org', '?cc=spy@example.org', "中文 (「」) “a” 'b' c=d #e %41 + f", 'a\r\nBcc: spy'])(
  'a subject or text is nothing but that: %j',
  (words) => {
    const { link } = renderMailto({ ...MAIL, subject: words, text: words });
    expect(opened(link).subject).toBe(words);
    expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link).toMatch(/^[\w:@.,?=&%~-]+$/); // nothing at which a shell or a terminal ends it
  },
);

test('an address cannot say more than where to', () => {
  const { link } = renderMailto({ ...MAIL, to: ['a?bcc=spy@example.org'] });
  expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('a text that makes the link longer than programs take is left out as a whole, and counted', () => {
  const { length } = renderMailto({ ...MAIL, text: '' });
  const fits = 'x'.repeat(LONGEST_LINK - length);
  expect(renderMailto({ ...MAIL, text: fits })).toMatchObject({ whole: true, length: LONGEST_LINK });
  expect(renderMailto({ ...MAIL, text: `${fits}x` })).toEqual({
    link: 'mailto:jo@example.org?subject=A%20choir',
    whole: false,
    length: LONGEST_LINK + 1,
  });
});
