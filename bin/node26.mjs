#!/usr/bin/env node
// Runs a program on the Node that this project brings along, whatever Node called it.
import { spawn } from 'node:child_process'
import { node26 } from './find-node.mjs'

const child = spawn(node26(), process.argv.slice(2), { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
