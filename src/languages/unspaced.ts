// Made by `npm run languages` from the folders beside it.
import { room as km } from './km/room.ts';
import { room as lo } from './lo/room.ts';
import { room as my } from './my/room.ts';
import { room as th } from './th/room.ts';

/** The languages that put no space between words, each with what runs of them are. */
export const UNSPACED: readonly (readonly [language: string, run: RegExp])[] = [
  [km.tag, km.unspaced],
  [lo.tag, lo.unspaced],
  [my.tag, my.unspaced],
  [th.tag, th.unspaced],
];
