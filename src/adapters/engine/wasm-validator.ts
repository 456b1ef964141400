// Exists so that V8 and the component tools judge an artifact without a file being able to hang or blow up whoever asks.
import { versions } from 'node:process';
import type { ComponentValidity, EngineAnswer, ModuleValidity } from '../../core/model/wasm-validity.ts';
import type { ValidityQuestion, WasmValidator } from '../../ports.ts';
import { askProcess } from './ask-process.ts';
import type { ComponentToolsPlace } from './component-tools.ts';
import { type EngineLimits, maxEngineSize, moduleLimits, toolsLimits } from './engine-limits.ts';
import { readComponentAnswer, readGivingUp, readModuleAnswers } from './read-answer.ts';
import { type EngineProcess, endProcess, engineEntry, startProcess } from './start-process.ts';

export interface EngineOptions {
  /** Asked for at the first component; components are `unsupported` without. */
  readonly findTools: () => ComponentToolsPlace | undefined;
  /** Another program in place of the engine's, for tests. */
  readonly entry?: URL;
  /** Instead of those that grow with the file. */
  readonly limits?: EngineLimits;
}

/** `V8 13.6.233.17 (Node 24.21.0)` */
const engineName: string = `V8 ${versions.v8.replace(/-.*$/, '')} (Node ${versions.node})`;

interface Job {
  readonly bytes: Uint8Array;
  readonly question: ValidityQuestion;
}

/** One process for each judgement: what broke one engine never touches the next file. */
export function createWasmValidator(options: EngineOptions): WasmValidator {
  const pool = new SpareProcess(options.entry ?? engineEntry);
  const ask = async (job: Job, tools: string | undefined): Promise<string | GaveUpAnswer> => {
    const { bytes, question } = job;
    if (bytes.length > maxEngineSize) return giveUp(`the file has ${bytes.length} bytes, more than ${maxEngineSize}`);
    const { wallMs, ...limits } = options.limits ?? (tools === undefined ? moduleLimits : toolsLimits)(bytes.length);
    const header = { size: bytes.length, modules: question.modules, features: question.features, limits };
    const engineJob = tools === undefined ? header : { ...header, modules: [], tools };
    try {
      const answer = await askProcess(pool.take(), { job: engineJob, bytes, wallMs });
      return typeof answer === 'string' ? orGivingUp(answer) : giveUp(answer.gaveUp);
    } catch (error) {
      return giveUp(`it could not be asked: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return {
    warm: () => pool.warm(),
    validate: async (bytes, question) => {
      const job = { bytes, question };
      const [modules, component] = await Promise.all([
        judgeModules(job, ask),
        question.kind === 'component' ? judgeComponent(job, options.findTools(), ask) : undefined,
      ]);
      return { engine: engineName, modules, ...(component !== undefined && { component }) };
    },
  };
}

/** At most one process that has started and waits. */
class SpareProcess {
  readonly #entry: URL;
  #spare: EngineProcess | undefined;

  constructor(entry: URL) {
    this.#entry = entry;
  }

  warm(): void {
    try {
      this.#spare ??= startProcess(this.#entry);
    } catch {
      // Whoever asks will hear of it.
    }
  }

  take(): EngineProcess {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare === undefined) return startProcess(this.#entry);
    if (spare.child.exitCode === null && spare.child.signalCode === null) return spare;
    endProcess(spare);
    return startProcess(this.#entry);
  }
}

type GaveUpAnswer = Extract<EngineAnswer, { readonly outcome: 'gave-up' }>;
type Ask = (job: Job, tools: string | undefined) => Promise<string | GaveUpAnswer>;

async function judgeModules(job: Job, ask: Ask): Promise<readonly ModuleValidity[]> {
  const ranges = job.question.modules;
  if (ranges.length === 0) return [];
  const line = await ask(job, undefined);
  const answers = typeof line === 'string' ? readModuleAnswers(line, ranges) : undefined;
  return answers ?? ranges.map((range) => ({ range, answer: typeof line === 'string' ? nonsense : line }));
}

async function judgeComponent(job: Job, tools: ComponentToolsPlace | undefined, ask: Ask): Promise<ComponentValidity> {
  if (tools === undefined) {
    const message = 'the component tools are not installed';
    return { engine: 'none', answer: { outcome: 'unsupported', features: ['component-model'], message } };
  }
  const line = await ask(job, tools.address);
  const answer = typeof line === 'string' ? (readComponentAnswer(line) ?? { answer: nonsense }) : { answer: line };
  return { engine: tools.name, ...answer };
}

function giveUp(message: string): GaveUpAnswer {
  return { outcome: 'gave-up', message };
}

const nonsense = giveUp('the engine answered nonsense');

function orGivingUp(line: string): string | GaveUpAnswer {
  const reason = readGivingUp(line);
  return reason === undefined ? line : giveUp(reason);
}
