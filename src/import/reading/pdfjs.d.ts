// What is used of pdf.js as unpdf packs it: its own types are not found, because their paths have no endings.

declare module 'unpdf/pdfjs' {
  export interface TextItem {
    readonly str: string;
    readonly dir: string;
    readonly transform: readonly number[];
    readonly width: number;
    readonly fontName: string;
  }
  export interface MarkedContent {
    readonly type: string;
    readonly id?: string;
    readonly tag?: string;
  }
  export interface StructNode {
    readonly role?: string;
    readonly id?: string;
    readonly children?: readonly StructNode[];
  }
  export interface Page {
    getStructTree(): Promise<StructNode | null>;
    getViewport(options: { scale: number }): {
      readonly width: number;
      readonly height: number;
      readonly transform: readonly number[];
    };
    getTextContent(options?: { includeMarkedContent?: boolean }): Promise<{
      readonly items: readonly (TextItem | MarkedContent)[];
    }>;
    cleanup(): boolean;
  }
  export interface PdfDocument {
    readonly numPages: number;
    getPage(number: number): Promise<Page>;
    hasJSActions(): Promise<boolean>;
  }
  export interface LoadingTask {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  }
  export function getDocument(options: Readonly<Record<string, unknown>>): LoadingTask;
}

// What the build takes out of it, and asks for that (src/build/pdf-core.mjs).

declare module 'unpdf/core' {
  import type { MarkedContent, StructNode, TextItem } from 'unpdf/pdfjs';

  export interface Handler {
    send(...what: readonly unknown[]): void;
    sendWithPromise(...what: readonly unknown[]): Promise<unknown>;
  }
  export interface CorePage {
    readonly view: readonly number[];
    readonly rotate: number;
    readonly userUnit: number;
    getStructTree(): Promise<StructNode | null>;
    extractTextContent(how: {
      readonly handler: Handler;
      readonly task: WorkerTask;
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
      readonly sink: {
        readonly desiredSize: number;
        readonly ready: Promise<void> | undefined;
        enqueue(part: { readonly items: readonly (TextItem | MarkedContent)[] }): void;
      };
    }): Promise<void>;
  }
  export class LocalPdfManager {
    constructor(how: {
      readonly source: Uint8Array;
      readonly docId: string;
      readonly evaluatorOptions: object;
      readonly handler: Handler;
      readonly enableXfa: boolean;
    });
    ensureDoc(name: 'numPages'): Promise<number>;
    ensureDoc(name: 'hasJSActions'): Promise<boolean>;
    ensureDoc(name: string, values?: readonly unknown[]): Promise<unknown>;
    getPage(index: number): Promise<CorePage>;
    cleanup(): Promise<void>;
  }
  export class WorkerTask {
    constructor(name: string);
    readonly finished: Promise<void>;
    finish(): void;
    terminate(): void;
  }
  export class XRefParseException extends Error {}
  export class PageViewport {
    constructor(how: {
      readonly viewBox: readonly number[];
      readonly userUnit: number;
      readonly scale: number;
      readonly rotation: number;
    });
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  }
  export function setVerbosityLevel(level: number): void;
}
