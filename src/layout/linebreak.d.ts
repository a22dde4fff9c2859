declare module 'linebreak' {
  /** Line break opportunities of Unicode's UAX #14, one a call; null at the end. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
