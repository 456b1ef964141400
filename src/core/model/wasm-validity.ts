// Exists so that what an engine said of an artifact is a fact like any other: saved, replayed, never asked again.

/** Offset and size in bytes, from the start of the file. */
export interface ByteRange {
  readonly offset: number;
  readonly size: number;
}

/** `message` in the engine's own words, on one line; `offset` in the file, where the engine names one. */
export type EngineAnswer =
  | { readonly outcome: 'valid' }
  /** Malformed or ill-typed. */
  | { readonly outcome: 'invalid'; readonly message: string; readonly offset?: number }
  /** This engine lacks the features: it says nothing about the rest. */
  | {
      readonly outcome: 'unsupported';
      readonly features: readonly string[];
      readonly message: string;
      readonly offset?: number;
    }
  /** The limit of time or memory was reached, or the engine died. Never as good as valid. */
  | { readonly outcome: 'gave-up'; readonly message: string };

type EngineKind = 'function' | 'table' | 'memory' | 'global' | 'tag';

interface EngineImport {
  readonly module: string;
  readonly name: string;
  readonly kind: EngineKind;
}

interface EngineExport {
  readonly name: string;
  readonly kind: EngineKind;
}

/** What the engine itself reads in a core module, in the order of the file; there when it is valid. */
export interface EngineListing {
  readonly imports: readonly EngineImport[];
  readonly exports: readonly EngineExport[];
}

export interface ModuleValidity {
  /** Where the module lies: as our own reading has it. */
  readonly range: ByteRange;
  readonly answer: EngineAnswer;
  readonly listing?: EngineListing;
}

/** A component as the component tools see it: everything but the bodies of its core modules. */
export interface ComponentValidity {
  /** Name and version of the tools; `none` where they are not installed, and the answer is `unsupported` then. */
  readonly engine: string;
  readonly answer: EngineAnswer;
  /** The core modules inside, as the tools have them, in the order of the file. */
  readonly modules?: readonly ByteRange[];
  /** The component's own interface as WIT, where it is not too long to be kept. */
  readonly wit?: string;
}

export interface WasmValidity {
  /** `V8 13.6.233.17 (Node 24.21.0)` */
  readonly engine: string;
  /** One of a core module; of a component one for each core module inside, outermost first, as in `WasmFacts.modules`. */
  readonly modules: readonly ModuleValidity[];
  /** Of components only. */
  readonly component?: ComponentValidity;
}
