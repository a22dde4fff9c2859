import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { hostScript, startHost } from '../support/child.ts';
import { runProgram, tempFolder } from '../support/run.ts';

// What is written to stdout comes out as it is, however slow its reader is, and no matter if it leaves.

describe('stdout as a pipe', () => {
  test('takes bytes as they are, and text as UTF-8', async () => {
    const code = 'host.out.write(new Uint8Array([0, 255, 10, 128]).subarray(1)); host.out.write("ä");';
    const [program = '', ...words] = hostScript(code);
    const { bytes, stderr, exit } = await runProgram(program, words);
    expect({ bytes: [...bytes], stderr, exit }).toEqual({ bytes: [255, 10, 128, 0xc3, 0xa4], stderr: '', exit: 0 });
  });

  test('with a slow reader holds up the writer, not the memory', async () => {
    const { child, line, end } = startHost(
      `
      require('node:v8').setFlagsFromString('--expose-gc');
      const collect = require('node:vm').runInNewContext('gc');
      let kept = 0;
      host.err.write('begun\\n');
      for (let i = 1; i <= 200; i += 1) {
        host.out.write(new Uint8Array(1e6));
        if (!(await host.out.drained())) throw new Error('the reader is there');
        if (i % 20 === 0) collect();
        if (i % 20 === 0) kept = Math.max(kept, process.memoryUsage().arrayBuffers);
      }
      host.err.write(String(Math.round(kept / 1e6)));
      `,
      tempFolder(),
    );
    await line;
    await wait(300); // nothing is read as long as nobody asks
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
    });
    const { stderr, exit } = await end;
    expect({ size, exit }).toEqual({ size: 200e6, exit: 0 });
    expect(Number(stderr.split('\n')[1])).toBeLessThan(60);
  });

  test('whose reader has left says so, quietly, and no more need be made', async () => {
    const code = `
      let made = 0;
      do { host.out.write(new Uint8Array(1e5)); made += 1; } while ((await host.out.drained()) && made < 100);
      host.err.write(made < 10 ? 'few' : 'many');
    `;
    const shell = `"$0" "$@" | head -c 100 | wc -c`;
    const { stdout, stderr, exit } = await runProgram('/bin/sh', ['-c', shell, ...hostScript(code)]);
    expect({ stdout: stdout.trim(), stderr, exit }).toEqual({ stdout: '100', stderr: 'few', exit: 0 });
  });
});

describe('stdout as a stream of Node', () => {
  const outTo = (stdout: Writable) =>
    nodeHost({ stdout, stderr: stdout, stdin: () => process.stdin, env: {}, folder: tempFolder() }).out;

  test('is waited for', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _, done) => {
        taken.push(String(chunk));
        setTimeout(done, 30);
      },
    });
    const out = outTo(slow);
    for (const text of ['one', 'two', 'three']) out.write(text);
    expect(taken).toEqual(['one']);
    expect(await out.drained()).toBe(true);
    expect(taken.join('')).toBe('onetwothree');
  });

  test('that is closed is not waited for', async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
    stdout.destroy();
    expect(await outTo(stdout).drained()).toBe(false);
  });
});
