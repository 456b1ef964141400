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
  '@antv/layout-wasm': ['maths', bindgen],
  '@bitauth/libauth': ['hash', bindgen],
  '@bitauth/libauth/build/lib/bin/secp256k1': ['crypto', emscripten],
  '@bokuweb/zstd-wasm': ['compression', emscripten],
  '@bytecodealliance/jco-transpile': ['compiler', 'Rust, core of a component'],
  '@bytecodealliance/jco-transpile/vendor/js-component-bindgen-component.core2.wasm': [
    'compiler',
    'Rust, WASI adapter',
  ],
  '@bytecodealliance/jco-transpile/vendor/js-component-bindgen-component.js': ['compiler', 'wit-component'],
  '@bytecodealliance/jco-transpile/vendor/wasm-tools.core2.wasm': ['compiler', 'Rust, WASI adapter'],
  '@bytecodealliance/jco-transpile/vendor/wasm-tools.js': ['compiler', 'wit-component'],
  '@cdktf/hcl2json': ['text', 'Go'],
  '@chainsafe/as-sha256': ['hash', 'AssemblyScript'],
  '@commaai/wasm-bz2': ['compression', emscripten],
  '@cornerstonejs/codec-openjph': ['image', emscripten],
  '@cwasm/webp': ['image', clang],
  '@dimforge/rapier2d': ['maths', bindgen],
  '@dprint': ['text', rust],
  '@emscripten-forge/untarjs': ['compression', emscripten],
  '@evan/opus': ['sound', emscripten],
  '@ffmpeg/core': ['sound', emscripten],
  '@golemcloud/golem-ts-sdk': ['interpreter', 'Rust, WASI 0.2 component'],
  '@hazae41/foras': ['compression', bindgen],
  '@hfour/imager-wasm': ['image', bindgen],
  '@jitl/quickjs-wasmfile-release-sync': ['interpreter', emscripten],
  '@jitsi/rnnoise-wasm': ['sound', emscripten],
  '@jspawn/pdfr-wasm': ['text', emscripten],
  '@jsquash/avif': ['image', emscripten],
  '@jsquash/jpeg': ['image', emscripten],
  '@jsquash/oxipng': ['image', bindgen],
  '@jsquash/png': ['image', bindgen],
  '@jsquash/qoi': ['image', emscripten],
  '@jsquash/resize': ['image', bindgen],
  '@jsquash/webp': ['image', emscripten],
  '@magnetardev/archive': ['compression', emscripten],
  '@matrix-org/matrix-sdk-crypto-wasm': ['crypto', bindgen],
  '@myriaddreamin/typst-ts-parser': ['compiler', bindgen],
  '@nlptools/distance-wasm': ['text', bindgen],
  '@noir-lang/acvm_js': ['crypto', bindgen],
  '@polkadot/wasm-crypto-wasm': ['crypto', bindgen],
  '@resvg/resvg-wasm': ['image', bindgen],
  '@rollup/wasm-node': ['compiler', bindgen],
  '@ruby/prism': ['text', 'C, WASI SDK'],
  '@saschazar/wasm-image-loader': ['image', emscripten],
  '@shikijs/engine-oniguruma': ['text', emscripten],
  '@sqlite.org/sqlite-wasm': ['database', emscripten],
  '@stephen-riley/pcre2-wasm': ['text', emscripten],
  '@swc/wasm-typescript': ['compiler', bindgen],
  '@tensorflow/tfjs-backend-wasm': ['maths', emscripten],
  '@thenick775/mgba-wasm': ['interpreter', emscripten],
  '@vscode/tree-sitter-wasm': ['text', sideModule],
  '@vscode/tree-sitter-wasm/wasm/tree-sitter.wasm': ['text', 'C/C++, Emscripten main module'],
  '@wasm-codecs/gifsicle': ['image', emscripten],
  '@wasm-fmt/gofmt': ['text', 'TinyGo'],
  '@wasm-fmt/ruff_fmt': ['text', bindgen],
  '@wasm-fmt/web_fmt': ['text', bindgen],
  '@wasm-fmt/zig_fmt': ['text', 'Zig'],
  'argon2-browser': ['hash', emscripten],
  'argon2hash-wasm': ['hash', wat],
  argon2id: ['hash', clang],
  'audio-file-decoder': ['sound', emscripten],
  'blake2b-wasm': ['hash', wat],
  'blake3-wasm': ['hash', bindgen],
  'bls-eth-wasm': ['crypto', clang],
  'box2d-wasm': ['maths', emscripten],
  'brotli-dec-wasm': ['compression', bindgen],
  'brotli-wasm': ['compression', bindgen],
  circom2: ['compiler', 'Rust, WASI preview 1'],
  'cjs-module-lexer': ['text', clang],
  'dilithium-crystals': ['crypto', emscripten],
  draco3d: ['compression', emscripten],
  'es-module-lexer': ['text', clang],
  'esbuild-wasm': ['compiler', 'Go'],
  'excelize-wasm': ['text', 'Go'],
  'ffish-es6': ['maths', emscripten],
  'geos-wasm': ['maths', emscripten],
  'graphviz-wasm': ['maths', emscripten],
  gumnut: ['text', clang],
  harfbuzzjs: ['text', emscripten],
  'hash-wasm': ['hash', clang],
  'html-rewriter-wasm': ['text', bindgen],
  'kyber-crystals': ['crypto', emscripten],
  'libarchive-wasm': ['compression', emscripten],
  'libarchive.js': ['compression', emscripten],
  'libsodium-sumo': ['crypto', emscripten],
  'libxslt-wasm': ['text', emscripten],
  'lightningcss-wasm': ['compiler', 'Rust, Node-API'],
  'lrdb-debuggable-lua': ['interpreter', emscripten],
  'lz4-wasm-nodejs': ['compression', bindgen],
  'markdown-wasm': ['text', emscripten],
  'mcl-wasm': ['crypto', clang],
  'mediainfo.js': ['sound', emscripten],
  'node-sqlite3-wasm': ['database', emscripten],
  'node-unrar-js': ['compression', emscripten],
  'noise-c.wasm': ['crypto', emscripten],
  onigasm: ['text', emscripten],
  'onnxruntime-web': ['maths', emscripten],
  'prng-wasm': ['maths', emscripten],
  pyodide: ['interpreter', emscripten],
  'resvg-wasm': ['image', bindgen],
  'sh-syntax': ['text', 'TinyGo'],
  'sha256-wasm': ['hash', wat],
  'sha3-wasm': ['hash', wat],
  'sha512-wasm': ['hash', wat],
  siphash24: ['hash', wat],
  'source-map': ['text', rust],
  'sql.js': ['database', emscripten],
  'stockfish.js': ['maths', emscripten],
  'supercop.wasm': ['crypto', emscripten],
  'svg2png-wasm': ['image', bindgen],
  tiktoken: ['text', bindgen],
  'tiny-secp256k1': ['crypto', rust],
  tolw: ['maths', emscripten],
  'undici/lib/llhttp': ['text', clang],
  'undici/lib/milo': ['text', rust],
  'unicode-shaper': ['text', rust],
  'vscode-oniguruma': ['text', emscripten],
  'wa-sqlite': ['database', emscripten],
  'wasm-gzip': ['compression', bindgen],
  'wasm-image': ['image', bindgen],
  'wasm-lz4': ['compression', emscripten],
  wasmcurves: ['crypto', 'wasmbuilder (JavaScript)'],
  wasmoon: ['interpreter', emscripten],
  wastyle: ['text', emscripten],
  'webaudio-node': ['sound', emscripten],
  webfft: ['maths', emscripten],
  'webm-wasm': ['image', emscripten],
  'webp-wasm': ['image', emscripten],
  xlnt: ['text', emscripten],
  xsalsa20: ['crypto', wat],
  'xxhash-wasm': ['hash', wat],
  'yoga-layout': ['maths', emscripten],
  ywasm: ['database', bindgen],
  'zbar.wasm': ['image', emscripten],
  zstddec: ['compression', emscripten],
  'zxing-wasm': ['image', emscripten],
};

/** `path` starts below `node_modules`. A place without an entry is an error: somebody has to look at it first. */
export function aboutModule(path: string): About {
  const fitting = Object.keys(places).filter((place) => path === place || path.startsWith(`${place}/`));
  const longest = fitting.sort((one, other) => other.length - one.length)[0];
  const entry = places[longest ?? ''];
  if (entry === undefined) throw new Error(`${path} has no entry in about-modules.ts`);
  return { work: entry[0], toolchain: entry[1] };
}
