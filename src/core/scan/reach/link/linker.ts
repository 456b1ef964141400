// Exists so that the modules of a component become one program: every import followed to what stands behind it.
import type { WasmImport } from '../../../model/artifact-facts.ts';
import type { CallStep } from '../../../model/reach-facts.ts';
import type { WalkedModule } from '../../../wasm/walk-module.ts';
import { cutName } from '../function-names.ts';
import { addStart, openTable } from '../module-program.ts';
import type { Asked, Part, Program } from '../program.ts';
import { passesFunctions } from '../signatures.ts';
import { CoreExports } from './core-exports.ts';
import { LinkFailure, maxLinkSteps } from './link-failure.ts';
import type { Imported, LinkedValue } from './linked-value.ts';

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

  // Threat: a component that instantiates another twice, which instantiates another twice, …
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
    if (!this.#started.has(part)) addStart(this.program, part);
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

  #supply(part: Part, { item, counts, value }: Supplied): void {
    if (passesFunctions(item.type)) this.#shareReferences(part, value);
    switch (item.type.kind) {
      case 'function':
        this.#supplyFunction(part.base + counts.function, value);
        counts.function += 1;
        break;
      case 'table':
        this.#supplyTable(part, counts.table, value);
        counts.table += 1;
        break;
      default:
    }
  }

  #shareReferences(part: Part, value: LinkedValue): void {
    if (value.kind === 'imported') this.program.open(part, this.#stepOf(value));
    else if ('part' in value) this.program.pools.join(part.index, value.part.index);
  }

  #supplyFunction(node: number, value: LinkedValue): void {
    if (value.kind === 'imported') this.program.edges.add(node, this.#leafOf(value));
    else if (value.kind === 'function') this.program.edges.add(node, value.node);
    else if (value.kind !== 'nothing') throw new LinkFailure('something else is given where a function is imported');
  }

  #supplyTable(part: Part, index: number, value: LinkedValue): void {
    if (value.kind === 'imported') openTable(this.program, part, { index, step: this.#stepOf(value) });
    else if (value.kind === 'table')
      this.program.tables.join(part.firstTable + index, value.part.firstTable + value.index);
    else throw new LinkFailure('something else is given where a table is imported');
  }

  #stepOf(value: Imported): CallStep {
    return { by: 'export', function: value.label, offset: this.offsetOf(value) };
  }

  /** Of the import that stands behind it. */
  offsetOf({ use }: Imported): number {
    return (this.program.asked[use] as Asked).offset;
  }

  #leafOf({ use, label }: Imported): number {
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

interface Supplied {
  readonly item: WasmImport;
  readonly counts: Counts;
  readonly value: LinkedValue;
}
