// Reads case files on another core: see src/node-crew.ts.
const { parentPort } = require('node:worker_threads');
const { load } = require('./load.js');
const { readCaseText } = load('read-case.js');

parentPort?.on('message', async ({ id, text }) => {
  parentPort?.postMessage({ id, done: await readCaseText(text) });
});
