#!/usr/bin/env node
const { load } = require('./load.js');
const { processWorld, nodeHost } = load('node.js');
const { main } = load('main.js');

main(process.argv.slice(2), nodeHost(processWorld(process))).then((code) => {
  process.exitCode = code;
});
