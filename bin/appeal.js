#!/usr/bin/env node
const { setFlagsFromString } = require('node:v8');
const { load } = require('./load.js');
const { processWorld, nodeHost } = load('node-host.js');
const { main } = load('main.js');

// Node compiles the busiest parts of HarfBuzz once more, for speed that only hundreds of letters would notice, and does not
// end before that is done: later, please. And an evening's letters need not fill the memory before it is tidied.
setFlagsFromString('--wasm-tiering-budget=1000000000');
setFlagsFromString('--heap-growing-percent=30');

main(process.argv.slice(2), nodeHost(processWorld(process))).then((code) => {
  process.exitCode = code;
});
