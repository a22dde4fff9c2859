import { execFileSync } from 'node:child_process';
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

/** Before the first test: builds dist/, which bin/appeal.js runs, and makes the folder for passing files. */
export default function setup(project: TestProject): () => void {
  execFileSync(process.execPath, ['src/build/bundle.mjs'], { stdio: 'inherit' });
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), 'appeal-tests-'));
  project.provide('temporary', temporary);
  return () => rmSync(temporary, { recursive: true, force: true });
}
