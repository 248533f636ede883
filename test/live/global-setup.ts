import type { TestProject } from 'vitest/node';
import { startEmulator } from './emulator.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    emulator: string;
  }
}

/** One emulator for all live tests; it ends with them, and with this process if that is killed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const emulator = await startEmulator();
  project.provide('emulator', emulator.endpoint);
  return () => emulator.stop();
}
