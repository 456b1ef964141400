// Exists so that the modules of a component become one program: every import followed to what stands behind it.
import type { WasmImport } from '../../../model/artifact-facts.ts';
import type { CallStep } from '../../../model/reach-facts.ts';
import type { WalkedModule } from '../../../wasm/walk-module.ts';
import { cutName } from '../function-names.ts';
import { openTable } from '../module-program.ts';
import type { Part, Program } from '../program.ts';
import { passesFunctions } from '../signatures.ts';
import { CoreExports } from './core-exports.ts';
import { LinkFailure, maxLinkSteps } from './link-failure.ts';
import type { LinkedValue } from './linked-value.ts';

interface Exposure {
  readonly value: LinkedValue;
  readonly step: CallStep;
  readonly atStart?: boolean;
}

/** What linking does to the program: edges between parts, nodes for what the host gives, roots for what it gets. */
export class Linker {
  readonly program: Program;
  readonly #parts: ReadonlyMap<WalkedModule, Part>;
  readonly #exports = new CoreExports();
  readonly #leaves = new Map<string, number>();
  readonly #started = new Set<Part>();
  readonly #exposed = new Set<LinkedValue>();
  #steps = 0;

  constructor(program: Program) {
    this.program = program;
    this.#parts = new Map(program.parts.map((part) => [part.module, part]));
  }

  // Threat: a component that instantiates one twice, which instantiates one twice, …
  spend(): void {
    this.#steps += 1;
    if (this.#steps > maxLinkSteps) throw new LinkFailure(`linking takes more than ${maxLinkSteps} steps`);
  }

  partOf(module: WalkedModule): Part {
    return this.#parts.get(module) as Part;
  }

  exportOf(instance: LinkedValue, name: string): LinkedValue {
    if (instance.kind === 'imported') return { ...instance, label: cutName(`${instance.label}#${name}`) };
    if (instance.kind === 'core instance') return this.#exports.of(instance.part, name);
    const value = instance.kind === 'instance' ? instance.exports.get(name) : undefined;
    if (value === undefined) throw new LinkFailure('an instance lacks an export that is taken from it');
    return value;
  }

  /** Instantiates a core module of the component itself. */
  instantiate(part: Part, suppliers: ReadonlyMap<string, LinkedValue>): LinkedValue {
    const counts = { function: 0, table: 0 };
    for (const item of part.module.space.imports) {
      this.spend();
      const supplier = suppliers.get(item.module);
      if (supplier === undefined) throw new LinkFailure('a module is instantiated without what it imports');
      this.#supply(part, { item, counts, value: this.exportOf(supplier, item.name) });
    }
    const { start } = part.module.space;
    if (start !== undefined && !this.#started.has(part)) {
      const step: CallStep = { by: 'start', function: 'start', offset: startOffset(part) };
      this.program.roots.push({ node: part.base + start, step, atStart: true });
    }
    this.#started.add(part);
    return { kind: 'core instance', part };
  }

  /** Whatever `exposure` leads to can be called from outside. */
  // Threat: instances that hold others twice, level after level: each value is opened once.
  expose(exposure: Exposure): void {
    const open: Exposure[] = [exposure];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      this.spend();
      const { value, step, atStart = false } = next;
      if (value.kind === 'function') this.program.roots.push({ node: value.node, step, atStart });
      else if (value.kind === 'imported') this.program.roots.push({ node: this.#leafOf(value), step, atStart });
      else if (!this.#exposed.has(value)) {
        this.#exposed.add(value);
        for (const [name, inner] of this.#inside(value, step)) {
          open.push({ value: inner, step: { ...step, function: cutName(`${step.function}#${name}`) }, atStart });
        }
      }
    }
  }

  #inside(value: LinkedValue, step: CallStep): Iterable<readonly [string, LinkedValue]> {
    switch (value.kind) {
      case 'instance':
        return value.exports;
      case 'core instance':
      case 'module':
        return this.#exports.all(value.part);
      case 'table':
        openTable(this.program, value.part, { index: value.index, step });
        return [];
      case 'carrier':
        this.program.open(value.part, step);
        return [];
      default:
        return [];
    }
  }

  #supply(part: Part, link: { readonly item: WasmImport; readonly counts: Counts; readonly value: LinkedValue }): void {
    const { item, counts, value } = link;
    switch (item.type.kind) {
      case 'function': {
        const node = part.base + counts.function;
        counts.function += 1;
        if (value.kind === 'imported') this.program.edges.add(node, this.#leafOf(value));
        if (value.kind !== 'function') return;
        this.program.edges.add(node, value.node);
        if (passesFunctions(item.type.type)) this.program.pools.join(part.index, value.part.index);
        return;
      }
      case 'table': {
        const index = counts.table;
        counts.table += 1;
        if (value.kind === 'table') this.#shareTable(part, index, value);
        else if (value.kind === 'imported') openTable(this.program, part, { index, step: this.#stepOf(value) });
        return;
      }
      default:
        if (value.kind === 'carrier') this.program.pools.join(part.index, value.part.index);
    }
  }

  #shareTable(part: Part, index: number, from: Extract<LinkedValue, { kind: 'table' }>): void {
    this.program.tables.join(part.firstTable + index, from.part.firstTable + from.index);
    this.program.pools.join(part.index, from.part.index);
  }

  #stepOf({ use, label }: Extract<LinkedValue, { kind: 'imported' }>): CallStep {
    return { by: 'export', function: label, offset: this.program.asked[use]?.offset ?? 0 };
  }

  #leafOf({ use, label }: Extract<LinkedValue, { kind: 'imported' }>): number {
    const key = `${use} ${label}`;
    const node = this.#leaves.get(key) ?? this.program.addLeaf(use, label);
    this.#leaves.set(key, node);
    return node;
  }
}

interface Counts {
  function: number;
  table: number;
}

function startOffset({ module }: Part): number {
  return module.facts.sections.find(({ name }) => name === 'start')?.offset ?? module.start;
}
