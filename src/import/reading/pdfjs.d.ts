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
