// Works on another core: see src/host/workers.ts.
const { parentPort } = require('node:worker_threads');
const { follow, load } = require('./appeal.js');
follow();
const { TASKS } = load('worker.js');

parentPort?.on('message', async ({ id, task, what }) => {
  parentPort?.postMessage({ id, done: await TASKS[task](what) });
});
