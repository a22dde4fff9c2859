import { execFileSync } from 'node:child_process';

/** Before the first test: builds dist/, which bin/appeal.js runs. */
export default function setup(): void {
  execFileSync(process.execPath, ['src/build/bundle.mjs'], { stdio: 'inherit' });
}
