// Exists so that the list of real modules says of each what it does and what made it, which the bytes seldom tell.

/** What a package does. Hash, crypto, compression and maths look most like a miner, so there are many of them. */
export type Work =
  | 'hash'
  | 'crypto'
  | 'compression'
  | 'maths'
  | 'image'
  | 'sound'
  | 'database'
  | 'interpreter'
  | 'compiler'
  | 'text';

interface About {
  readonly work: Work;
  readonly toolchain: string;
}

const emscripten = 'C/C++, Emscripten';
const sideModule = 'C/C++, Emscripten side module';
const clang = 'C/C++, clang';
const bindgen = 'Rust, wasm-bindgen';
const rust = 'Rust';
const wat = 'text format, by hand';

/** By the place below `node_modules`; of two entries that fit, the longer one counts. */
const places: Readonly<Record<string, readonly [Work, string]>> = {
  '7z-wasm': ['compression', emscripten],
  '@bitauth/libauth': ['hash', bindgen],
  '@bitauth/libauth/build/lib/bin/secp256k1': ['crypto', emscripten],
  '@bokuweb/zstd-wasm': ['compression', emscripten],
  '@bytecodealliance/jco-transpile': ['compiler', 'Rust, core of a component'],
  '@bytecodealliance/jco-transpile/vendor/js-component-bindgen-component.core2.wasm': [
    'compiler',
    'Rust, WASI adapter',
  ],
  '@bytecodealliance/jco-transpile/vendor/wasm-tools.core2.wasm': ['compiler', 'Rust, WASI adapter'],
  '@bytecodealliance/jco-transpile/vendor/js-component-bindgen-component.js': ['compiler', 'wit-component'],
  '@bytecodealliance/jco-transpile/vendor/wasm-tools.js': ['compiler', 'wit-component'],
  '@cdktf/hcl2json': ['text', 'Go'],
  '@chainsafe/as-sha256': ['hash', 'AssemblyScript'],
  '@cornerstonejs/codec-openjph': ['image', emscripten],
  '@dimforge/rapier2d': ['maths', bindgen],
  '@dprint': ['text', rust],
  '@evan/opus': ['sound', emscripten],
  '@ffmpeg/core': ['sound', emscripten],
  '@golemcloud/golem-ts-sdk': ['interpreter', 'Rust, WASI 0.2 component'],
  '@jitl/quickjs-wasmfile-release-sync': ['interpreter', emscripten],
  '@jitsi/rnnoise-wasm': ['sound', emscripten],
  '@jsquash/avif': ['image', emscripten],
  '@jsquash/jpeg': ['image', emscripten],
  '@jsquash/oxipng': ['image', bindgen],
  '@jsquash/png': ['image', bindgen],
  '@jsquash/qoi': ['image', emscripten],
  '@jsquash/resize': ['image', bindgen],
  '@jsquash/webp': ['image', emscripten],
  '@matrix-org/matrix-sdk-crypto-wasm': ['crypto', bindgen],
  '@noir-lang/acvm_js': ['crypto', bindgen],
  '@polkadot/wasm-crypto-wasm': ['crypto', bindgen],
  '@resvg/resvg-wasm': ['image', bindgen],
  '@rollup/wasm-node': ['compiler', bindgen],
  '@ruby/prism': ['text', 'C, WASI SDK'],
  '@shikijs/engine-oniguruma': ['text', emscripten],
  '@sqlite.org/sqlite-wasm': ['database', emscripten],
  '@swc/wasm-typescript': ['compiler', bindgen],
  '@tensorflow/tfjs-backend-wasm': ['maths', emscripten],
  '@vscode/tree-sitter-wasm': ['text', sideModule],
  '@vscode/tree-sitter-wasm/wasm/tree-sitter.wasm': ['text', 'C/C++, Emscripten main module'],
  '@wasm-fmt/gofmt': ['text', 'TinyGo'],
  '@wasm-fmt/zig_fmt': ['text', 'Zig'],
  'argon2-browser': ['hash', emscripten],
  argon2id: ['hash', clang],
  'blake2b-wasm': ['hash', wat],
  'blake3-wasm': ['hash', bindgen],
  'bls-eth-wasm': ['crypto', clang],
  'brotli-dec-wasm': ['compression', bindgen],
  'brotli-wasm': ['compression', bindgen],
  circom2: ['compiler', 'Rust, WASI preview 1'],
  'cjs-module-lexer': ['text', clang],
  'dilithium-crystals': ['crypto', emscripten],
  draco3d: ['compression', emscripten],
  'es-module-lexer': ['text', clang],
  'esbuild-wasm': ['compiler', 'Go'],
  harfbuzzjs: ['text', emscripten],
  'hash-wasm': ['hash', clang],
  'html-rewriter-wasm': ['text', bindgen],
  'kyber-crystals': ['crypto', emscripten],
  'libsodium-sumo': ['crypto', emscripten],
  'lightningcss-wasm': ['compiler', 'Rust, Node-API'],
  'markdown-wasm': ['text', emscripten],
  'mcl-wasm': ['crypto', clang],
  'mediainfo.js': ['sound', emscripten],
  'node-unrar-js': ['compression', emscripten],
  onigasm: ['text', emscripten],
  'onnxruntime-web': ['maths', emscripten],
  pyodide: ['interpreter', emscripten],
  'sh-syntax': ['text', 'TinyGo'],
  'sha256-wasm': ['hash', wat],
  'sha512-wasm': ['hash', wat],
  siphash24: ['hash', wat],
  'source-map': ['text', rust],
  'sql.js': ['database', emscripten],
  'supercop.wasm': ['crypto', emscripten],
  tiktoken: ['text', bindgen],
  'tiny-secp256k1': ['crypto', rust],
  'undici/lib/llhttp': ['text', clang],
  'undici/lib/milo': ['text', rust],
  'vscode-oniguruma': ['text', emscripten],
  'wa-sqlite': ['database', emscripten],
  wasmcurves: ['crypto', 'wasmbuilder (JavaScript)'],
  wasmoon: ['interpreter', emscripten],
  xsalsa20: ['crypto', wat],
  'xxhash-wasm': ['hash', wat],
  'yoga-layout': ['maths', emscripten],
  zstddec: ['compression', emscripten],
};

/** `path` starts below `node_modules`. A place without an entry is an error: somebody has to look at it first. */
export function aboutModule(path: string): About {
  const fitting = Object.keys(places).filter((place) => path === place || path.startsWith(`${place}/`));
  const longest = fitting.sort((one, other) => other.length - one.length)[0];
  const entry = places[longest ?? ''];
  if (entry === undefined) throw new Error(`${path} has no entry in about-modules.ts`);
  return { work: entry[0], toolchain: entry[1] };
}
