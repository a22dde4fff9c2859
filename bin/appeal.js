#!/usr/bin/env node
import process from 'node:process';
import { main } from '../dist/main.js';
import { endOnBrokenOutput, nodeHost } from '../dist/node-host.js';

endOnBrokenOutput(process);
const { stdout, stderr, stdin, env } = process;
const host = nodeHost({ stdout, stderr, stdin, env, folder: process.cwd() });
process.exitCode = await main(process.argv.slice(2), host);
