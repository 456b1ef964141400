// Exists because lib dom describes `WebAssembly` for bytes of its own kinds only; this is the part that tests use.

export interface WasmModule {
  readonly kind?: 'module';
}

export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface WasmGlobal {
  readonly value: number;
}

type Class<Instance> = abstract new (...args: never[]) => Instance;

interface Engine {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  instantiate(module: WasmModule, imports?: object): Promise<WasmInstance>;
  readonly Module: {
    imports(module: WasmModule): readonly { readonly module: string; readonly name: string; readonly kind: string }[];
    exports(module: WasmModule): readonly { readonly name: string; readonly kind: string }[];
    customSections(module: WasmModule, name: string): readonly ArrayBuffer[];
  };
  readonly Memory: Class<WasmMemory>;
  readonly Global: Class<WasmGlobal>;
}

/** The engine that Node runs on: the part of it that tests use. */
export const webAssembly: Engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
