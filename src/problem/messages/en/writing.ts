// What `appeal write` says at the terminal.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const writing = {
  /** Before the first question; `language` by its name. */
  begins: (name: string, language: string) =>
    `To ${name}, in ${language}: write your sentences in ${language} too. Enter leaves a question out; Ctrl-C ends, and keeps what you wrote.`,
  /** What is asked, in the order of the letter. */
  questions: {
    who: 'Who are you? Such as: I am a nurse from Leeds, and have two children.',
    why: 'Why do you write? Such as: A friend told me of this, and I could not forget it.',
    touched: 'What touches you most in what happened?',
    hope: 'What do you hope for, in your own words?',
  },
  prompt: '> ',
  again: (sentence: string) => `${sentence} Type it again, please.`,
  kept: (answers: number) => `Stopped. ${plural(answers, 'answer is', 'answers are')} kept.`,
  /** How much is the writer's own, in percent of so many words. */
  own: (percent: number, words: number) => `${percent} % of ${plural(words, 'word', 'words')} are your own.`,
  allModel: 'Every word is the model letter’s. One sentence of your own counts for more than all of them.',
  fromModel: 'The model letter’s sentences:',
  sentence: (text: string) => `  ${text}`,
  more: (count: number) => `  and ${count} more`,
  next: (command: string) => `Next: ${command}`,
};
