// Works on another core: see src/host/workers.ts.
const { parentPort } = require('node:worker_threads');
const { load } = require('./load.js');
const { TASKS } = load('worker.js');

parentPort?.on('message', async ({ id, task, what }) => {
  parentPort?.postMessage({ id, done: await TASKS[task](what) });
});
