// A handler in a few lines: remembers every call, and does on request what handlers do when they are ill.
'use strict';

const http = require('node:http');
const calls = [];
const refused = new Set(['/RefuseNote']);
let first = null;

function answer(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(value));
}

function speak(url, response) {
  if (url.searchParams.has('exit')) process.exit(Number(url.searchParams.get('exit')));
  if (url.searchParams.has('hang')) return;
  answer(response, 200, { environment: process.env, calls, first, processId: process.pid });
}

http.createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  first ??= { httpVersion: request.httpVersion, method: request.method, path: request.url, headers: request.headers };
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    if (url.pathname === '/api/speak') return speak(url, response);
    if (request.method !== 'POST') return answer(response, 200, { path: url.pathname });
    calls.push({ function: url.pathname.slice(1), body: JSON.parse(Buffer.concat(chunks).toString()) });
    console.log(`called ${url.pathname}`);
    answer(response, refused.has(url.pathname) ? 500 : 200, { Logs: ['taken'] });
  });
}).listen(Number(process.env.FUNCTIONS_CUSTOMHANDLER_PORT), '127.0.0.1');
