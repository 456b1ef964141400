// Exists so that a Go program for JavaScript hosts is told for what it is: one that may call anything its host can.
import { type GrantTable, toGrants } from '../grant.ts';

/** Go names its host module `gojs`, before 1.21 `go`; TinyGo the same. */
export const goModules: ReadonlySet<string> = new Set(['gojs', 'go']);

const javascript = ['valueCall', 'valueGet', 'valueIndex', 'valueInvoke', 'valueNew', 'valueSet'];
const valuesOnly = `copyBytesToGo copyBytesToJS finalizeRef stringVal valueDelete valueInstanceOf valueLength
  valueLoadString valuePrepareString valueSetIndex`.split(/\s+/);

function inSyscall(names: readonly string[]): string {
  return names.map((name) => `syscall/js.${name}`).join(' ');
}

export const goHost: GrantTable = toGrants({
  clock: `runtime.clearTimeoutEvent runtime.nanotime1 runtime.scheduleTimeoutEvent runtime.sleepTicks runtime.ticks
    runtime.walltime`,
  random: 'runtime.getRandomData',
  javascript: inSyscall(javascript),
  neutral: `debug runtime.resetMemoryDataView runtime.wasmExit runtime.wasmWrite ${inSyscall(valuesOnly)}`,
});
