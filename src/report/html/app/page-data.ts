import type { Detail, Overview, TableBlock } from '../data.ts';
import { type FindingsTable, joinBlocks } from './findings-table.ts';
import { Selector } from './selection.ts';

/** Reads what the page carries: the overview at once, the rest when the page is there and only when it is needed. */
export class PageData {
  readonly overview: Overview;
  readonly findings: Promise<Selector>;
  readonly #details = new Map<number, Promise<readonly Detail[]>>();

  constructor() {
    this.overview = JSON.parse(textOf('overview')) as Overview;
    this.findings = this.#read();
  }

  /** What the page of a finding shows. */
  async detail(row: number): Promise<Detail> {
    const { detailSize } = this.overview.embedding;
    const at = Math.floor(row / detailSize);
    let block = this.#details.get(at);
    if (!block) {
      block = this.#block<readonly Detail[]>(`detail-${at}`);
      this.#details.set(at, block);
    }
    return (await block)[row % detailSize]!;
  }

  async #read(): Promise<Selector> {
    await pageIsThere();
    const { tables } = this.overview.embedding;
    const blocks = await Promise.all(
      Array.from({ length: tables }, (_, index) => this.#block<TableBlock>(`table-${index}`)),
    );
    const table: FindingsTable = joinBlocks(this.overview, blocks);
    return new Selector(table);
  }

  async #block<Content>(id: string): Promise<Content> {
    const text = textOf(id);
    if (this.overview.embedding.format === 'json') return JSON.parse(text) as Content;
    if (typeof DecompressionStream === 'undefined') {
      throw new Error('This browser cannot read compressed data. A current Chrome, Edge, Firefox or Safari can.');
    }
    const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return JSON.parse(await new Response(stream).text()) as Content;
  }
}

function textOf(id: string): string {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The file is not complete: ${id} is missing.`);
  return element.textContent ?? '';
}

/** The data stands behind the program in the file, so that the overview need not wait for it. */
function pageIsThere(): Promise<void> {
  // Two frames: the overview has been painted by then.
  const painted = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)));
  if (document.readyState !== 'loading') return painted();
  return new Promise(done => {
    document.addEventListener('DOMContentLoaded', () => void painted().then(done), { once: true });
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array as typeof Uint8Array & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (bytes.fromBase64) return bytes.fromBase64(base64);
  const binary = atob(base64);
  const result = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) result[at] = binary.charCodeAt(at);
  return result;
}
