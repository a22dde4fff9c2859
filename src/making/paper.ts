import { ENVELOPE_NAMES, findEnvelope } from '../paper/envelopes.ts';
import { FORMS, type Form, formFor } from '../paper/forms.ts';
import { type AddressBox, addressBox, isUnfit, type Unfit } from '../paper/safe-box.ts';
import { SHEETS, type Sheet, sheetOf } from '../paper/sheets.ts';
import { type Window, windowFor, windowsFor } from '../paper/windows.ts';
import { type Failure, failure } from '../problem/failure.ts';
import { nearest } from '../problem/nearest.ts';
import type { PaperFlags } from './flags.ts';

/** What a letter is written on, and where its address must stand. */
export interface Paper {
  readonly form: Form;
  readonly sheet: Sheet;
  readonly window: Window | undefined;
  readonly box: AddressBox;
}

/** The form, sheet and window that the flags or else the sender's country say. */
export function choosePaper(flags: PaperFlags, country: string | undefined): Paper {
  const form = flags.form ? FORMS[flags.form] : formFor(country);
  const sheet = flags.paper
    ? SHEETS[flags.paper]
    : country === undefined && form.sheet
      ? SHEETS[form.sheet]
      : sheetOf(country);
  const window = chooseWindow(form, flags.envelope);
  const box = addressBox(form, window, sheet);
  if (isUnfit(box)) {
    const envelope = window?.envelope ?? '';
    throw failure('envelope-unfit', { envelope, form: form.name, ...misfit(box) });
  }
  return { form, sheet, window, box };
}

function chooseWindow(form: Form, envelope: string | undefined): Window | undefined {
  const window = windowFor(form.name, envelope);
  if (envelope === undefined || window) return window;
  const known = [...new Set(windowsFor(form.name).map((one) => one.envelope))];
  if (findEnvelope(envelope)) throw failure('envelope-window', { envelope, form: form.name, known });
  throw unknownEnvelope(envelope);
}

/** No envelope is called so; names the nearest one: of names of two letters, one that begins in the same way. */
export function unknownEnvelope(found: string): Failure {
  const first = found.slice(0, 1).toUpperCase();
  const short =
    found.length === 2 ? ENVELOPE_NAMES.find((one) => one.length === 2 && one.startsWith(first)) : undefined;
  const near = nearest(found, ENVELOPE_NAMES) ?? short;
  return failure('envelope-unknown', { found, known: ENVELOPE_NAMES, ...(near ? { near } : {}) });
}

function misfit({ unfit, folded, envelope }: Unfit) {
  return { unfit, folded, size: envelope };
}
