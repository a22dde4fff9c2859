import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. What begins last is waited for, and a fresh clone knows no durations. */
const LONGEST = [
  'contributing',
  'golden',
  'pdf/envelopes',
  'pdf/copied',
  'ci',
  'pdf/valid',
  'foreign-text',
  'axe',
  'printer/printing',
  'bad-input',
  'problem/turned',
  'hostile',
  'pdf/same-bytes',
  'package',
];

/** Begins with the files that take longest, whether vitest has seen them or not. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
