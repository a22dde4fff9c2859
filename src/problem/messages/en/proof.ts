// What stands in English on the test sheet of `appeal proof`. Lengths are in mm.

export const proof = {
  labelsTitle: (sheet: string) => `Test sheet: labels ${sheet}`,
  title: (form: string, window: string | undefined, sheet: string) =>
    `Test sheet: form ${form}, ${window ? `window ${window}` : 'no window'}, paper ${sheet}`,
  size: (bar: string) =>
    `Print this sheet at its real size: choose 100 % or “actual size”, never “fit to page”. Both long bars, at the foot ` +
    `and at the right, must then measure ${bar} mm. If they do not, print again before you go on.`,
  cross: (from: string) =>
    `With a ruler, measure how far the middle of the cross at the top left is from the left edge and from the top edge of ` +
    `the paper. Both should be ${from} mm.`,
  rulers:
    'The scales at the left edge and at the top edge count millimetres from the edge. The first stroke that you see shows ' +
    'how near to the edge your printer prints.',
  printer: 'If the cross is off, type: appeal init --printer. It asks for what you measured.',
  fold: (at: readonly string[]) =>
    at.length === 0
      ? 'Do not fold this sheet.'
      : `Fold it at the marks, ${at.join(' and ')} mm from the top, with the print outside and the frames in front.`,
  tap:
    'Put it into the envelope and hold it to the light. Tap the envelope on each of its four edges. Each time, the whole ' +
    'thick frame must be seen in the window, and none of this text.',
  frames:
    'Thin frame: where this form has the address. Dashed frames: the edge of the window, with the sheet pushed into each ' +
    'corner of the envelope. Thick frame: what is seen in every position. An address is kept inside the thin and the ' +
    'thick frame.',
  unfit: (folded: string, envelope: string) =>
    `This sheet does not go into this envelope: folded, it measures ${folded} mm, and the envelope ${envelope} mm.`,
  unseen: 'The sheet slips so far in this envelope that no part of it is seen in every position.',
  foldMark: (at: string) => `fold ${at}`,
  inside: 'must be seen in every position',
  bar: (length: string) => `${length} mm`,
};
