import { writeFileSync } from 'node:fs';

// Loaded before a command (`node --import`): writes down, as it ends, the CPU time that it took, in seconds.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env['CPU_TIME']!, String((user + system) / 1e6));
});
