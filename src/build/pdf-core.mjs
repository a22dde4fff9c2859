// What `unpdf/pdfjs` is in dist/: the half of pdf.js that reads a PDF, asked directly, and not by messages from the half that draws it.
import { LocalPdfManager, PageViewport, setVerbosityLevel, WorkerTask, XRefParseException } from 'unpdf/core';

/** @typedef {import('unpdf/core').CorePage} CorePage */
/** @typedef {import('unpdf/pdfjs').TextItem | import('unpdf/pdfjs').MarkedContent} Item */

/** What the other half sends by itself (src/import/reading/pdf-file.ts asks for it), and what that takes for what is not said. */
const OPTIONS = {
  maxImageSize: -1,
  disableFontFace: true,
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: true,
  useWorkerFetch: false,
  cMapUrl: null,
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
  enableWebGPU: false,
};

/** The half that draws: it is told of fonts, and asked for files of its own. There are none. */
const NOBODY = {
  send: () => undefined,
  sendWithPromise: async () => {
    throw new Error('nothing is fetched');
  },
};

let documents = 0;

/**
 * The document in some bytes.
 * @param {Readonly<Record<string, unknown>>} options
 * @returns {import('unpdf/pdfjs').LoadingTask}
 */
export function getDocument({ data, verbosity }) {
  setVerbosityLevel(Number(verbosity));
  const work = new Work();
  const promise = work.opened(/** @type {Uint8Array} */ (data));
  promise.catch(() => undefined);
  return { promise, destroy: () => work.stop() };
}

/** The reading of one document. */
class Work {
  /** @type {Set<WorkerTask>} */
  tasks = new Set();
  isStopped = false;
  /** @type {LocalPdfManager | undefined} */
  manager;

  /**
   * @param {Uint8Array} source
   * @returns {Promise<import('unpdf/pdfjs').PdfDocument>}
   */
  async opened(source) {
    const docId = `d${documents++}`;
    const evaluatorOptions = { ...OPTIONS };
    const manager = new LocalPdfManager({ source, docId, evaluatorOptions, handler: NOBODY, enableXfa: false });
    this.manager = manager;
    try {
      await this.parse(manager, false);
    } catch (error) {
      if (!(error instanceof XRefParseException)) throw error;
      await this.parse(manager, true);
    }
    const numPages = await manager.ensureDoc('numPages');
    return {
      numPages,
      hasJSActions: () => manager.ensureDoc('hasJSActions'),
      getPage: async (number) => this.page(await manager.getPage(number - 1)),
    };
  }

  /**
   * @param {LocalPdfManager} manager
   * @param {boolean} isDamaged
   */
  async parse(manager, isDamaged) {
    await this.mayGoOn();
    await manager.ensureDoc('checkHeader');
    await manager.ensureDoc('parseStartXRef');
    await manager.ensureDoc('parse', [isDamaged]);
    await manager.ensureDoc('checkFirstPage', [isDamaged]);
    await manager.ensureDoc('checkLastPage', [isDamaged]);
  }

  /** Lets a signal come through, and throws if the work was stopped. */
  async mayGoOn() {
    await new Promise((done) => setImmediate(done));
    if (this.isStopped) throw new Error('the work was stopped');
  }

  /**
   * @param {CorePage} page
   * @returns {Promise<import('unpdf/pdfjs').Page>}
   */
  async page(page) {
    await this.mayGoOn();
    const { view: viewBox, userUnit, rotate: rotation } = page;
    return {
      getViewport: ({ scale }) => new PageViewport({ viewBox, userUnit, scale, rotation }),
      getStructTree: () => page.getStructTree(),
      getTextContent: (options) => this.text(page, options?.includeMarkedContent ?? false),
      cleanup: () => true,
    };
  }

  /**
   * @param {CorePage} page
   * @param {boolean} includeMarkedContent
   */
  async text(page, includeMarkedContent) {
    const task = new WorkerTask('text');
    this.tasks.add(task);
    /** @type {Item[]} */
    const items = [];
    const sink = {
      desiredSize: Number.POSITIVE_INFINITY,
      ready: undefined,
      enqueue: (/** @type {{ items: readonly Item[] }} */ part) => void items.push(...part.items),
    };
    try {
      await page.extractTextContent({ handler: NOBODY, task, includeMarkedContent, disableNormalization: false, sink });
    } finally {
      task.finish();
      this.tasks.delete(task);
    }
    return { items };
  }

  async stop() {
    this.isStopped = true;
    for (const task of this.tasks) task.terminate();
    await Promise.all([...this.tasks].map(({ finished }) => finished));
    await this.manager?.cleanup();
  }
}
