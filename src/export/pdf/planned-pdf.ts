import type { ImagePaths, PdfOrigin } from './cache.ts';
import type { TypstDocument } from './engine.ts';
import type { PdfFinding } from './findings.ts';

/** A PDF that is to be made. */
export interface PlannedPdf {
  /** Href of the page it is made from. */
  readonly page: string;
  /** Its own href. */
  readonly href: string;
  /** What it is made of; missing: that is not known before the document is there. */
  readonly origin?: PdfOrigin;
  /** Makes its document. Not called where the PDF has been made before from the same origin. */
  readonly compose: () => ComposedPdf;
}

export interface ComposedPdf {
  readonly document: TypstDocument;
  /** What of the page has no form in a PDF. */
  readonly findings: readonly PdfFinding[];
  /** The images in it. */
  readonly images?: ImagePaths;
}
