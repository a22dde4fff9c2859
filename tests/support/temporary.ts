import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which tests make theirs; gone at the end. */
    temporary: string;
  }
}

/** Before the first test: makes the folder for passing files. */
export default function setup(project: TestProject): () => void {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), 'appeal-tests-'));
  project.provide('temporary', temporary);
  return () => rmSync(temporary, { recursive: true, force: true });
}
