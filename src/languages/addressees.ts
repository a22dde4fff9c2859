import type { AddresseeWords } from './addressee-words.ts';
import { addressees as ar } from './ar/addressee-words.ts';
import { addressees as de } from './de/addressee-words.ts';
import { addressees as en } from './en/addressee-words.ts';
import { addressees as es } from './es/addressee-words.ts';
import { addressees as fr } from './fr/addressee-words.ts';
import { addressees as it } from './it/addressee-words.ts';
import { addressees as pt } from './pt/addressee-words.ts';
import { addressees as ru } from './ru/addressee-words.ts';
import { addressees as zh } from './zh/addressee-words.ts';

/** The words of addressees in every language that has some (ISO 639-1). */
export const ADDRESSEES: Readonly<Record<string, AddresseeWords>> = { en, es, fr, de, pt, it, ru, ar, zh };
