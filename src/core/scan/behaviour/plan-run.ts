// Exists so that what running an artifact means is decided by its ABI, in one table, before anything runs.
import type { Abi } from '../../model/abi.ts';
import type { FunctionType, WasmFacts } from '../../model/artifact-facts.ts';
import type { DocumentedExample } from '../../model/behaviour.ts';
import type { GuestCall, GuestValue, SetupCall } from '../../model/guest-job.ts';
import type { JsonValue } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import { shorten } from '../../model/result.ts';

/** An example with the call (by place in the plan) that runs it, or why none does. */
export type PlannedExample = DocumentedExample & ({ readonly call: number } | { readonly notRun: string });

export interface RunPlan {
  readonly setup: readonly SetupCall[];
  readonly calls: readonly GuestCall[];
  readonly examples: readonly PlannedExample[];
  /** The call (by place) that belongs to no example: how it ends is how the artifact starts. */
  readonly start?: number;
}

/** Threat: a manifest may hold 500 functions with 50 examples each. */
export const maxExamples = 200;

type Planned = GuestCall | { readonly notRun: string };

const initialise: readonly SetupCall[] = [{ function: '_initialize', arguments: [] }];

/** What a host of each ABI calls before anything else. The start section of the module runs before even that. */
const setups: Readonly<Record<Abi, readonly SetupCall[]>> = {
  extism: [...initialise, { function: 'hs_init', arguments: [0, 0] }],
  'wasi-command': [],
  'wasi-reactor': initialise,
  'wasi-component': [],
  'proxy-wasm': [
    ...initialise,
    { function: '_start', arguments: [] },
    { function: 'proxy_on_context_create', arguments: [1, 0] },
    { function: 'proxy_on_vm_start', arguments: [1, 0] },
  ],
  'wasm-bindgen': [{ function: '__wbindgen_start', arguments: [] }],
  assemblyscript: [...initialise, { function: '_start', arguments: [] }],
  raw: [],
};

/** Setup, and a call for each documented example. A command without examples is started once, with an empty input. */
export function planRun(abi: Abi, facts: Pick<WasmFacts, 'exports'>, functions: Manifest['functions'] = {}): RunPlan {
  const calls: GuestCall[] = [];
  const exported = new Map(
    facts.exports.flatMap(({ name, type }) => (type.kind === 'function' ? [[name, type.type] as const] : [])),
  );
  const examples = documentedExamples(functions).map((example): PlannedExample => {
    if (calls.length === maxExamples) return { ...example, notRun: `only the first ${maxExamples} examples are run` };
    const planned = planCall(abi, example, exported.get(example.function));
    if ('notRun' in planned) return { ...example, ...planned };
    calls.push(planned);
    return { ...example, call: calls.length - 1 };
  });
  const isIdle = abi === 'wasi-command' && calls.length === 0;
  return isIdle
    ? { setup: setups[abi], calls: [{ via: 'stdin', function: '_start', input: '' }], examples, start: 0 }
    : { setup: setups[abi], calls, examples };
}

function documentedExamples(functions: NonNullable<Manifest['functions']>): readonly DocumentedExample[] {
  return Object.entries(functions).flatMap(([name, { examples = [] }]) =>
    examples.map(({ input, output }, index) => ({ function: name, index, input, output })),
  );
}

/** How an input travels is laid down for these ABIs only. */
function planCall(abi: Abi, { function: name, input }: DocumentedExample, type: FunctionType | undefined): Planned {
  if (type === undefined) return { notRun: `the artifact exports no function ${shorten(name)}` };
  switch (abi) {
    case 'extism':
      return { via: 'extism', function: name, input: toText(input) };
    case 'wasi-command':
      return name === '_start'
        ? { via: 'stdin', function: name, input: toText(input) }
        : { notRun: 'a command has one function, _start' };
    case 'raw':
      return isValues(input)
        ? { via: 'values', function: name, input, parameters: type.parameters }
        : { notRun: 'the input is not an array of numbers and texts' };
    default:
      return { notRun: `how an example is given to a ${abi} plugin is not laid down` };
  }
}

/** A text stays as it is; every other value travels as JSON. */
function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isValues(input: JsonValue): input is readonly GuestValue[] {
  return Array.isArray(input) && input.every((value) => typeof value === 'number' || typeof value === 'string');
}
