import { HarfBuzz } from '../../fonts/harfbuzz.ts';
import { FontShelf } from '../../fonts/shelf.ts';
import { type LaidOut, type LetterSetting, layoutLetter } from '../../layout/letter.ts';
import { Typesetter } from '../../layout/typesetter.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Answered } from './asks.ts';
import { Learner } from './learner.ts';
import { type Correction, type PaintedPage, Painter } from './painter.ts';
import type { Deflate } from './streams.ts';

// Sets and paints letters for a document that is written elsewhere, on another core.

/** What all letters have in common. */
export interface CompositorSetup {
  readonly typeface: 'serif' | 'sans';
  /** As `Typesetter` takes them. */
  readonly names: readonly string[];
  readonly region: string | undefined;
  readonly printer: Correction | undefined;
  readonly setting: LetterSetting;
}

/** What is to be set, and what the document has answered since it was last asked. */
export interface LetterBatch {
  readonly letters: readonly Letter[];
  readonly news: readonly Answered[];
  /** True if it is for another document than the last. */
  readonly isNew: boolean;
}

/** A letter with its pages painted; undefined if it has characters that only the fonts of the user or the system may have. */
export type SetLetter = (Omit<LaidOut, 'pages'> & { readonly pages: readonly PaintedPage[] }) | undefined;

/** Sets letters with the fonts that ship. */
export class Compositor {
  private readonly setup: CompositorSetup;
  private readonly setter: Typesetter;
  private readonly deflate: Deflate;
  private learner = new Learner();
  private painter: Painter;

  private constructor(setup: CompositorSetup, setter: Typesetter, deflate: Deflate) {
    this.setup = setup;
    this.setter = setter;
    this.deflate = deflate;
    this.painter = new Painter(this.learner, setup.printer);
  }

  /** `shipped` reads a file that ships, by its name in dist/. */
  static async start(
    setup: CompositorSetup,
    shipped: (name: string) => Uint8Array,
    deflate: Deflate,
  ): Promise<Compositor> {
    const harfbuzz = new HarfBuzz(() => shipped('harfbuzz.wasm'));
    const source = { shipped: (file: string) => shipped(`fonts/${file}`), own: () => [], system: () => [] };
    const shelf = new FontShelf(harfbuzz, source, setup.typeface);
    return new Compositor(setup, new Typesetter(shelf, setup.names, setup.region), deflate);
  }

  /** Sets letters, in their order. */
  async set({ letters, news, isNew }: LetterBatch): Promise<readonly SetLetter[]> {
    if (isNew) {
      this.learner = new Learner();
      this.painter = new Painter(this.learner, this.setup.printer);
    }
    this.learner.learn(news);
    const made: SetLetter[] = [];
    for (const letter of letters) {
      await this.setter.prepare(letter.language);
      made.push(this.paint(layoutLetter(letter, this.setup.setting, this.setter)));
    }
    return this.packed(made);
  }

  private paint(laid: LaidOut): SetLetter {
    const { learner, painter, setter } = this;
    if (setter.missing.size > 0) {
      setter.missing.clear();
      return undefined;
    }
    learner.begin();
    const pages = laid.pages.map((page) => painter.paint(page));
    const { asks } = learner;
    return { ...laid, pages: pages.map((page, nth) => (nth === 0 && asks.length > 0 ? { ...page, asks } : page)) };
  }

  /** The same, with pages packed where nothing is left to ask. */
  private async packed(made: readonly SetLetter[]): Promise<readonly SetLetter[]> {
    const texts = made.flatMap((one) => (isWhole(one) ? one.pages.map(({ content }) => content as string) : []));
    const packed = texts.length > 0 ? await this.deflate(texts) : [];
    let next = 0;
    return made.map((one) =>
      isWhole(one)
        ? { ...one, pages: one.pages.map((page) => ({ ...page, content: packed[next++] as Uint8Array })) }
        : one,
    );
  }
}

function isWhole(one: SetLetter): one is NonNullable<SetLetter> {
  return one !== undefined && one.pages[0]?.asks === undefined;
}
