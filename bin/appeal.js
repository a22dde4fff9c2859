#!/usr/bin/env node
const { begin } = require('./load.js');
const words = process.argv.slice(2);
const { processWorld, nodeHost, main } = begin(words);

main(words, nodeHost(processWorld(process))).then((code) => {
  process.exitCode = code;
});
