// Exists so that which compiler and SDK made an artifact is recognised by a table, and never trusted.
import type { Abi } from '../../model/abi.ts';
import type { WasmFacts } from '../../model/artifact-facts.ts';

export type ToolchainId =
  | 'assemblyscript'
  | 'clang'
  | 'componentize-js'
  | 'componentize-py'
  | 'dart'
  | 'dotnet'
  | 'emscripten'
  | 'go'
  | 'rust'
  | 'swift'
  | 'tinygo'
  | 'wasm-bindgen'
  | 'zig';

/** Threat: every mark is the maker's word. Nothing that a toolchain excuses may harm if the mark is a lie. */
interface Toolchain {
  readonly id: ToolchainId;
  /** In a `producers` section: `field name`. */
  readonly producer?: RegExp;
  /** An import: `module name`. */
  readonly import?: RegExp;
  readonly export?: RegExp;
  readonly section?: RegExp;
  readonly abi?: Abi;
}

const toolchains: readonly Toolchain[] = [
  { id: 'rust', producer: /^(language Rust|processed-by rustc)$/ },
  { id: 'wasm-bindgen', producer: /^processed-by (wasm-bindgen|walrus)$/ },
  { id: 'go', producer: /^processed-by Go cmd\/compile$/, section: /^go:buildid$/ },
  { id: 'tinygo', producer: /^processed-by TinyGo$/, export: /^tinygo_\w+$/ },
  { id: 'componentize-js', producer: /^processed-by ComponentizeJS$/ },
  {
    id: 'componentize-py',

    producer: /^processed-by (componentize-py|component-init-transform)$/,
  },
  {
    id: 'dotnet',

    producer: /^(language C#|processed-by (ILCompiler|dotnet))$/,
    export: /^mono_wasm_\w+$/,
  },
  { id: 'assemblyscript', abi: 'assemblyscript', export: /^(__rtti_base|__pin)$/ },
  { id: 'emscripten', import: /^env _?emscripten_\w+$/, export: /^_?emscripten_stack_\w+$/ },
  { id: 'swift', producer: /^(language Swift|processed-by Swift)$/ },
  { id: 'dart', import: /^dart2wasm \w+$/ },
  { id: 'zig', producer: /^(language Zig|processed-by zig)$/i },
  { id: 'clang', producer: /^(processed-by .*clang|language C(\d\d|_plus_plus_\d\d))$/ },
];

/** Those that left a mark, in the order of the table: often several, as Rust links what clang compiled. */
export function recogniseToolchains(facts: WasmFacts): readonly ToolchainId[] {
  const marks = marksOf(facts);
  return toolchains.filter((toolchain) => toolchain.abi === facts.abi || hasMark(toolchain, marks)).map(({ id }) => id);
}

type Marks = Readonly<Record<'producer' | 'import' | 'export' | 'section', ReadonlySet<string>>>;

function hasMark(toolchain: Toolchain, marks: Marks): boolean {
  return (['producer', 'import', 'export', 'section'] as const).some((kind) => {
    const pattern = toolchain[kind];
    return pattern !== undefined && [...marks[kind]].some((mark) => pattern.test(mark));
  });
}

/** The most imports and exports that are looked at for marks: a toolchain that is not seen excuses nothing. */
const maxMarks = 10_000;

/** Also of the modules inside a component, since wit-component writes its own producers outside. */
function marksOf(facts: WasmFacts): Marks {
  const marks = {
    producer: new Set<string>(),
    import: new Set<string>(),
    export: new Set<string>(),
    section: new Set<string>(),
  };
  const open = [facts];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { field, name } of next.producers) marks.producer.add(`${field} ${name}`);
    for (const { module, name } of next.imports.slice(0, maxMarks)) marks.import.add(`${module} ${name}`);
    for (const { name } of next.exports.slice(0, maxMarks)) marks.export.add(name);
    for (const { name } of next.customSections) marks.section.add(name);
    open.push(...next.modules);
  }
  return marks;
}
