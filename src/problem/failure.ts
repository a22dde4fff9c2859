import { type Finding, type FindingArguments, type FindingCode, finding, type Place } from './finding.ts';

/** Expected and fatal: the command cannot go on. It carries every reason; the exit code is 2 and no stack is shown. */
export class Failure extends Error {
  readonly problems: readonly Finding[];

  constructor(problems: readonly Finding[]) {
    super(problems.map((one) => one.code).join(', '));
    this.name = 'Failure';
    this.problems = problems;
  }
}

/** A failure for one reason. */
export function failure<C extends FindingCode>(code: C, values: FindingArguments[C], place?: Place): Failure {
  return new Failure([finding(code, values, place)]);
}
