import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { UsageError } from '../model/index.ts';
import type { Rendering } from '../report/index.ts';
import { oneLine } from '../report/plain-text.ts';

/** Whether people read this stream now, and want colours. */
export const wantsColor = (stream: NodeJS.WriteStream): boolean =>
  !process.env.NO_COLOR &&
  (process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : stream.isTTY === true && process.env.TERM !== 'dumb');

/** A line for people, apart from the report. Texts from AWS or files cannot move the cursor or start a CI command. */
export function say(text: string): void {
  for (const line of text.split('\n')) process.stderr.write(`${oneLine(line)}\n`);
}

/** Writes to stdout and waits until it is taken. A reader that went away (`| head`) is not an error. */
export async function print(rendering: Rendering): Promise<void> {
  for (const chunk of chunksOf(rendering)) {
    if (process.stdout.destroyed) return;
    if (!process.stdout.write(chunk)) {
      await new Promise<void>(resolve => {
        const done = () => {
          process.stdout.off('drain', done).off('close', done).off('error', done);
          resolve();
        };
        process.stdout.on('drain', done).on('close', done).on('error', done);
      });
    }
  }
}

/** Characters that are worth a write of their own. */
const CHUNK = 64 * 1024;

function* chunksOf(rendering: Rendering): Generator<string | Uint8Array, void, undefined> {
  if (typeof rendering === 'string' || rendering instanceof Uint8Array) {
    yield rendering;
    return;
  }
  // Renderers hand out what is one to them: a line, an event, a row.
  let pending = '';
  for (const piece of rendering) {
    pending += piece;
    if (pending.length >= CHUNK) {
      yield pending;
      pending = '';
    }
  }
  if (pending !== '') yield pending;
}

/** Writes a file so that it appears complete or not at all. */
export function writeFileAtomically(file: string, rendering: Rendering): void {
  const temporary = `${file}.partial-${process.pid}`;
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      for (const chunk of chunksOf(rendering)) writeFileSync(descriptor, chunk);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageError(`${file} could not be written: ${(error as Error).message}`);
  }
}

/** Progress on stderr: one moving line on a terminal, a plain line now and then elsewhere. */
export class Progress {
  readonly #tty = process.stderr.isTTY === true;
  #last = 0;
  #shown = false;

  update(done: number, total: number, what: string): void {
    const now = Date.now();
    if (now - this.#last < (this.#tty ? 80 : 10_000)) return;
    if (this.#last === 0 && !this.#tty) {
      this.#last = now;
      return;
    }
    this.#last = now;
    const text = `Reading ${done} of ${total}: ${what}`;
    if (!this.#tty) {
      say(text);
      return;
    }
    this.#shown = true;
    process.stderr.write(`\r\u001b[2K${oneLine(text).slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1))}`);
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[2K');
    this.#shown = false;
  }
}
