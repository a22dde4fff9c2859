#!/usr/bin/env node
const { begin } = require('./load.js');
const words = process.argv.slice(2);
const { processWorld, nodeHost, main } = begin(words);

const host = nodeHost(processWorld(process));
main(words, host).then(async (code) => {
  process.exitCode = code;
  await Promise.all([host.out.drained(), host.err.drained()]);
  process.exit(); // at once: to tidy up memory that nobody asks for takes Node two milliseconds
});
