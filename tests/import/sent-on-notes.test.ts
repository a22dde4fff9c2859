import { describe, expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// A casesheet that a friend sends on with a few words above it: neither those words nor the head of the mail are of the sheet.

const SHEET = `SAMPLE WORKERS' NETWORK
Rapid response no. 12

KENYA: BAKER THREATENED AFTER A STRIKE

Amina Example, a baker in Sampleton, found a stone with her name on it before the door of her shop on
3 May. Two days before, the bakers of the town had voted for a strike. Amina Example asked the police
for help.

What you can do

Write to the minister, politely, in Swahili if you can. English is fine.

Ask him

* to give Amina Example the protection that she asks for,
* to find out who left the stone.

Write to

Mr James Sample
Minister of Labour
1 Sample Road
Nairobi
Kenya
E-mail: minister@labour.example.org

Please write before 15 June 2003.
`;

const HEAD = `From: Eva Model <eva@example.org>
To: friends-list@example.org
Date: Tue, 13 May 2003 21:14:05 +0100
Subject: Fwd: a baker

`;

const NOTES: [string, string][] = [
  ['English', 'Dear all, the bakers sent me this. Please do write!\nEva\n\n---------- forwarded ----------\n\n'],
  ['German', 'Liebe Freunde, das kam heute. Bitte schreibt!\nEva\n\n======== weitergeleitet ========\n\n'],
  ['Spanish', 'Queridos amigos: nos llega esto. ¡Escriban!\nEva\n\n--- reenviado por Eva ---\n\n'],
  ['French', 'Chers amis, nous avons reçu ceci.\nEva\n\n----- transféré -----\n\n'],
  ['unruled', 'Dear all, the bakers sent me this. Please do write!\nEva\n\n'],
];

describe('a casesheet that is sent on', () => {
  it.each(NOTES)('is read without the note above it (%s)', async (_, note) => {
    const { case: content } = await draftFrom(HEAD + note + SHEET);
    expect(content.title).toBe('KENYA: BAKER THREATENED AFTER A STRIKE');
    expect(content.summary).toMatch(/^Amina Example, a baker .* asked the police for help\.$/u);
    expect(content.letter?.en?.demands).toHaveLength(2);
    expect(content.letter?.en?.opening).toBeUndefined();
    const [target] = Object.values(content.targets ?? {});
    expect(target).toMatchObject({ name: 'James Sample', role: 'Minister of Labour' });
    expect(target?.salutation).toBeUndefined();
  });

  it('is read below a mere row of signs with the note, where it is no file of a mail', async () => {
    const { case: content } = await draftFrom(`${NOTES[0]?.[1]}${SHEET}`);
    expect(content.title).toBe('KENYA: BAKER THREATENED AFTER A STRIKE');
    expect(content.letter?.en?.opening).toBeUndefined();
  });
});

describe('a mail that is a page', () => {
  it('has the sheet from its headline on, though its number stands below that', async () => {
    const { case: content } = await draftFrom(`From: Eva Model <eva@example.org>
To: list@example.org
Subject: A baker
Content-Type: text/html; charset=utf-8

<p>Dear members,</p><p>Here is the action of this week. Thank you for writing!</p>
<h1>Baker charged after a song</h1><p>UA: 70.21 | Index: AFR 56/4301/2021 | July 8, 2021 | Kenya</p>
<p>Baker Amina Example is charged because she sang in the market of Sampleton. She may be held for years.</p>
<p>Please write to:</p><p>Jane Sample<br>Minister of Justice<br>1 Sample Road<br>Nairobi<br>Kenya</p>
<p>Dear Minister,</p><p>I urge you to free Amina Example.</p><p>Yours sincerely,</p>
`);
    expect(content).toMatchObject({ title: 'Baker charged after a song', reference: 'UA 70/21' });
  });
});

describe('languages', () => {
  it('are those of the sentence that asks and of the short one behind it', async () => {
    const { case: content } = await draftFrom(SHEET);
    expect(content.languages).toEqual(['sw', 'en']);
  });
});
