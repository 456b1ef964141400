// Exists so that the first lines about an artifact say what it is before they say what is wrong with it.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { ScanFacts } from '../model/scan-facts.ts';
import { plainLine } from './escape.ts';

interface Overview {
  readonly wasm: WasmFacts;
  readonly scan: ScanFacts;
}

/** Names in a row before the rest is counted. */
const most = 8;

/** Kind, origin, code, memory, start, features and data of an artifact, one line each where there is something to say. */
export function scanOverview(name: string, size: number, { wasm, scan }: Overview): string {
  const lines: readonly (readonly [label: string, text: string | undefined])[] = [
    ['made by', listed(wasm.producers.map((producer) => `${producer.name} ${producer.version}`.trim()))],
    ['imports', listed(wasm.imports.map((item) => `${item.module} ${item.name}`.trim()))],
    ['exports', listed(wasm.exports.map((item) => item.name))],
    ['code', tellCode(scan)],
    ['memory', tellMemory(wasm, scan)],
    ['start', scan.reach.start === undefined ? undefined : `${scan.reach.start.function} runs before any call`],
    ['features', listed(scan.features.map(({ feature }) => feature))],
    [
      'hosts',
      listed(
        scan.data.hosts.map(({ host }) => host),
        scan.data.more.hosts,
      ),
    ],
    [
      'packages',
      listed(
        scan.data.packages.map((one) => `${one.name} ${one.version}`),
        scan.data.more.packages,
      ),
    ],
  ];
  const told = lines.flatMap(([label, text]) => (text === undefined ? [] : [`  ${label.padEnd(9)}${plainLine(text)}`]));
  return `${[`${plainLine(name)}: ${wasm.kind}, ${wasm.abi}, ${size} bytes`, ...told, ''].join('\n')}\n`;
}

/** `cut` is how many the scan itself has left out. */
function listed(names: readonly string[], cut = 0): string | undefined {
  if (names.length === 0) return undefined;
  const rest = Math.max(0, names.length - most) + cut;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? `, … (${rest} more)` : ''}`;
}

function tellCode({ code, reach }: ScanFacts): string | undefined {
  const { total, direct, withTables } = reach.functions;
  if (total === 0) return undefined;
  return `${total} functions, ${code.instructions} instructions; a host reaches ${direct} of them by plain calls, ${withTables} with tables`;
}

function tellMemory({ memories, modules }: WasmFacts, { reach }: ScanFacts): string | undefined {
  const all = [...memories, ...modules.flatMap((module) => module.memories)];
  if (all.length === 0) return undefined;
  const limits = all.map(({ limits: { minimum, maximum } }) => `${minimum} to ${maximum ?? 'any number of'} pages`);
  const { sites, inLoops } = reach.growth;
  const places = `${sites} ${sites === 1 ? 'place' : 'places'}`;
  return `${listed(limits)}; grown in ${places}${inLoops === 0 ? '' : `, ${inLoops} of them in loops`}`;
}
