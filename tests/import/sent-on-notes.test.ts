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

describe('languages', () => {
  it('are those of the sentence that asks and of the short one behind it', async () => {
    const { case: content } = await draftFrom(SHEET);
    expect(content.languages).toEqual(['sw', 'en']);
  });
});
