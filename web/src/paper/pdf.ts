import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PaperWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url&no-inline';

/** Pixels of a page's width: enough to be enlarged four times on a phone, and no more than its memory bears. */
const NARROWEST = 1200;
const WIDEST = 2400;
/** Of the longer side, whatever the page's shape. */
const LONGEST = 4000;

/** How characters of East Asian fonts are numbered, and the fonts that a paper may name without bringing them: from our own address, where one is asked for. */
const files: Record<string, string> = {
  ...import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', { query: '?url&no-inline', import: 'default', eager: true }),
  ...import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};

class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts';
    const address = files[`/node_modules/pdfjs-dist/${folder}/${filename}`];
    const answer = address ? await fetch(address) : null;
    if (!answer?.ok) throw new Error(`no ${filename}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** A page as a picture, and what stands on it; empty where it is a picture itself. */
export interface Drawn {
  picture: Blob;
  text: string;
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .trim();
}

/** A paper whose pages are drawn one at a time. Nothing in it is run: no scripts, no forms, no links. */
export class Pages {
  private constructor(
    private readonly document: PDFDocumentProxy,
    private readonly worker: Worker,
  ) {}

  static async of(content: Blob): Promise<Pages> {
    const worker = new PaperWorker();
    try {
      const opening = getDocument({
        data: new Uint8Array(await content.arrayBuffer()),
        worker: PDFWorker.create({ port: worker }),
        isEvalSupported: false,
        enableXfa: false,
        useWasm: false,
        useWorkerFetch: false,
        BinaryDataFactory: OwnFiles,
        cMapUrl: '/',
        standardFontDataUrl: '/',
        // Only the decoder of JPEG 2000 is asked for by address, and under a name of its own.
        wasmUrl: `${openjpeg}?/`,
      });
      return new Pages(await opening.promise, worker);
    } catch (unreadable) {
      worker.terminate();
      throw unreadable;
    }
  }

  get count() {
    return this.document.numPages;
  }

  async draw(number: number): Promise<Drawn> {
    const page = await this.document.getPage(Math.min(Math.max(number, 1), this.count));
    const size = page.getViewport({ scale: 1 });
    const width = Math.min(WIDEST, Math.max(NARROWEST, 2 * window.innerWidth));
    const viewport = page.getViewport({ scale: Math.min(width / size.width, LONGEST / Math.max(size.width, size.height)) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    const text = await textOf(page);
    page.cleanup();
    const picture = await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((drawn) => (drawn ? resolve(drawn) : reject(new Error('not drawn')))),
    );
    // a phone keeps the memory of a canvas until it is told that it is small
    canvas.width = 0;
    return { picture, text };
  }

  /** What stands on it, without drawing it. */
  async text(number: number): Promise<string> {
    const page = await this.document.getPage(number);
    const text = await textOf(page);
    page.cleanup();
    return text;
  }

  close() {
    void this.document.loadingTask.destroy().finally(() => this.worker.terminate());
  }
}
