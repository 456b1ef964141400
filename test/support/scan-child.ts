// Exists so that hostile bytes are scanned in a process of their own. With a second file, the functions of both are compared.
import { existsSync, readFileSync } from 'node:fs';
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { nodeHasher as hash } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate as inflate } from '../../src/adapters/system/node-inflate.ts';
import { compareFunctions } from '../../src/core/scan/code/compare-functions.ts';
import { scanWasm } from '../../src/core/scan/scan-wasm.ts';

export interface ScanCost {
  /** Of each file `scanned`, or the first problem. */
  readonly answers: readonly string[];
  /** Work of the processor, without the start of the process. */
  readonly milliseconds: number;
  /** All that the process ever held, with Node itself and the bytes. */
  readonly megabytes: number;
}

function measure(files: readonly string[]): ScanCost {
  const before = cpuUsage();
  const scans = files.map((file) => scanWasm(new Uint8Array(readFileSync(file)), { hash, inflate }));
  const [old, now] = scans;
  if (old?.ok && now?.ok) compareFunctions(old.value.walked, now.value.walked);
  const { user, system } = cpuUsage(before);
  return {
    answers: scans.map((scan) => (scan.ok ? 'scanned' : String(scan.problems[0]?.message))),
    milliseconds: (user + system) / 1000,
    megabytes: peakKilobytes() / 1024,
  };
}

/** Linux hands the peak of whoever started a process down to it, so there the memory map itself is asked. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return own === undefined ? resourceUsage().maxRSS : Number(own);
}

stdout.write(JSON.stringify(measure(argv.slice(2))));
