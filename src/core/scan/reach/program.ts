// Exists so that one module and a component of many are the same question: functions, what links them, who is called from outside.
import type { CallStep, ImportUse } from '../../model/reach-facts.ts';
import { GrowingNumbers } from '../../wasm/growing-numbers.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { EdgeList } from './edge-list.ts';
import { Groups } from './groups.ts';

/** A core module in the numbering of the whole: its functions are the nodes from `base` on, imported ones first. */
export interface Part {
  readonly index: number;
  readonly module: WalkedModule;
  readonly base: number;
  readonly importedFunctions: number;
  /** Its tables are numbered from here on. */
  readonly firstTable: number;
}

/** What is called from outside, and how. */
export interface Root {
  readonly node: number;
  readonly step: CallStep;
  /** Whether it runs when the artifact is instantiated. */
  readonly atStart: boolean;
}

/** An import that is asked about. */
export type Asked = Pick<ImportUse, 'module' | 'name' | 'offset'>;

export class Program {
  readonly parts: readonly Part[];
  /** Nodes for functions; those for leaves that are none follow. */
  readonly functions: number;
  readonly asked: Asked[] = [];
  /** Ways that no single call makes: from an imported function to what stands behind it, from a set to its members. */
  readonly edges: EdgeList = new EdgeList();
  /** What is asked of the host: imported functions, or for a component nodes of their own behind all functions. */
  readonly leaves: GrowingNumbers = new GrowingNumbers();
  /** By leaf, the place of its import in `asked`. */
  readonly leafUses: GrowingNumbers = new GrowingNumbers();
  /** By node, what is called where it is not the import itself. */
  readonly labels: Map<number, string> = new Map();
  readonly roots: Root[] = [];
  /** Parts between which references to functions can pass. */
  readonly pools: Groups;
  readonly tables: Groups;
  /** Tables (not groups of them) whose content is not known from active segments alone. */
  readonly changedTables: Set<number> = new Set();
  /** Tables that the outside can read and change. */
  readonly openTables: Set<number> = new Set();
  /** By part, what lets the outside call whatever its tables hold and its references name. */
  readonly openParts: Map<number, CallStep> = new Map();

  #ownNodes = 0;

  constructor(modules: readonly WalkedModule[]) {
    let base = 0;
    let firstTable = 0;
    this.parts = modules.map((module, index) => {
      const { functions, tables, declaredFunctions } = module.space;
      const importedFunctions = functions.length - declaredFunctions;
      const part: Part = { index, module, base, importedFunctions, firstTable };
      for (const table of module.space.changedTables) this.changedTables.add(firstTable + table);
      base += functions.length;
      firstTable += tables.length;
      return part;
    });
    this.functions = base;
    this.pools = new Groups(modules.length);
    this.tables = new Groups(firstTable);
  }

  open(part: Part, step: CallStep): void {
    if (!this.openParts.has(part.index)) this.openParts.set(part.index, step);
  }

  /** Functions and leaves; what comes behind is for sets of functions. */
  get nodes(): number {
    return this.functions + this.#ownNodes;
  }

  /** A node of its own for what is asked of the host. */
  addLeaf(use: number, label: string): number {
    const node = this.nodes;
    this.#ownNodes += 1;
    this.leaves.push(node);
    this.leafUses.push(use);
    this.labels.set(node, label);
    return node;
  }
}
