import { type Place, type Problem, type ProblemArguments, type ProblemCode, problem } from './problem.ts';

/** Expected and fatal: the command cannot go on. It carries every reason; the exit code is 2 and no stack is shown. */
export class Failure extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((one) => one.code).join(', '));
    this.name = 'Failure';
    this.problems = problems;
  }
}

/** A failure for one reason. */
export function failure<C extends ProblemCode>(code: C, values: ProblemArguments[C], place?: Place): Failure {
  return new Failure([problem(code, values, place)]);
}
