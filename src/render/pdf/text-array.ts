import type { Shaped } from '../../fonts/face.ts';
import { decimal, textString } from './kit.ts';
import type { Encoded, PaintStep } from './steps.ts';

// Shaped pieces as the arrays of TJ operators.

/** Scripts whose glyphs stand in another order than their letters: there the text is given in words as well. */
const MIXED =
  /[\p{Script=Mymr}\p{Script=Khmr}\p{Script=Thai}\p{Script=Laoo}\p{Script=Deva}\p{Script=Beng}\p{Script=Taml}\p{Script=Sinh}\p{Script=Tibt}\p{Script=Gujr}\p{Script=Guru}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Orya}]/u;

/** A shaped piece; with its text in words, where the glyphs by themselves do not give it back. */
export function paintShaped(
  array: TextArray,
  ops: string[],
  shaped: Shaped,
  { steps, plain, array: ready }: Encoded,
  size: number,
): void {
  if (plain && ready) return array.add(ready); // as nearly all are
  const words = !plain && !shaped.rtl && MIXED.test(shaped.text);
  if (words) {
    array.flush();
    ops.push(`/Span <</ActualText ${textString(shaped.text)}>> BDC`);
  }
  if (ready) array.add(ready);
  else for (const step of steps) array.take(step, size);
  if (!words) return;
  array.flush();
  ops.push('EMC');
}

/** The array of a TJ operator: codes to show, and moves between them. Rounding never adds up along a line. */
export class TextArray {
  private readonly ops: string[];
  private readonly parts: string[] = [];
  private shown = '';
  private owed = 0;

  constructor(ops: string[]) {
    this.ops = ops;
  }

  /** Moves to the right, in thousandths of the size. */
  move(thousandths: number): void {
    this.owed += thousandths;
  }

  take(step: PaintStep, size: number): void {
    if ('move' in step) this.move(step.move);
    else if ('rise' in step) {
      this.flush();
      this.ops.push(`${decimal((step.rise * size) / 1000)} Ts`);
    } else {
      this.settle();
      this.shown += step.show;
    }
  }

  /** Adds what was rounded and written out before. */
  add({ text, owed }: { text: string; owed: number }): void {
    this.settle();
    if (this.shown !== '') this.show();
    this.parts.push(text);
    if (owed !== 0) this.owed += owed;
  }

  /** Writes the move that is owed, rounded; what rounding left out stays owed. */
  private settle(): void {
    const move = Math.round(this.owed);
    if (move === 0) return;
    if (this.shown !== '') this.show();
    this.parts.push(String(-move));
    this.owed -= move;
  }

  private show(): void {
    this.parts.push(`(${this.shown})`);
    this.shown = '';
  }

  flush(): void {
    this.settle();
    if (this.shown !== '') this.show();
    if (this.parts.length === 0) return;
    this.ops.push(`[${this.parts.join('')}]TJ`);
    this.parts.length = 0;
  }
}
