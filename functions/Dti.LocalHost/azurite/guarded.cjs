// Runs Azurite for as long as standard input stays open, so that it ends with whoever started it, however that one ends:
// the operating system closes the pipe even when the parent is killed.
'use strict';

const path = require('node:path');
const { createRequire } = require('node:module');

const fromInstallation = createRequire(path.join(process.env.AZURITE_INSTALLATION, 'package.json'));
const graceMs = 3000;

// Ctrl+C reaches every process of the terminal; the storage must outlive the app that is using it.
process.on('SIGINT', () => {});
process.on('newListener', (event, listener) => {
  if (event === 'SIGINT') setImmediate(() => process.removeListener('SIGINT', listener));
});

function end() {
  if (process.listenerCount('SIGTERM') === 0) process.exit(0);
  process.emit('SIGTERM'); // Azurite then writes what it holds and closes its servers
  setTimeout(() => process.exit(0), graceMs).unref();
}

process.stdin.once('end', end);
process.stdin.once('error', end);
process.stdin.resume();

fromInstallation('azurite/dist/src/azurite.js');
