// Preloaded into a measured process and those that it starts: each writes its CPU time (ms) and peak memory (MiB) to a file
// of its own where it is told, as it ends; one that waits to be ended by another, every few milliseconds.
import { renameSync, writeFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

function write() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = `${process.env.AGILEFALL_USAGE}/${process.pid}.json`;
  // One that is ended while it writes leaves the figures before.
  writeFileSync(`${file}.part`, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
  renameSync(`${file}.part`, file);
}

process.on('exit', write);
if (process.send) setInterval(write, 20).unref();
