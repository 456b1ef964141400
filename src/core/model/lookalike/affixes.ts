// Exists so that a word which says nothing of what a plugin does makes no new name: slugify-js, py-slugify, slugify2.

/** Words before or after a name that say no more than its language, its form or its praise. */
const words: ReadonlySet<string> = new Set(
  (
    'api app cli client component core dev ext extension extism free fork go golang js javascript lib library main ' +
    'module new node npm official original package pkg plugin plugins plugyard pro py python real registry rs rust ' +
    'sdk std sys tool tools ts typescript util utils wasi wasm'
  ).split(' '),
);

/** The same without a hyphen between, where it is usual; digits are a version, `s` is a plural. */
const glued = [
  /^(?:js|py|lib|node|go|wasm|the|my|get)/,
  /(?:js|py|rs|lib|cli|api|app|sdk|wasm|plugin|x|s)$/,
  /v\d+$/,
  /\d+$/,
] as const;

/** What has to remain: of shorter names too many are a word of that kind. */
const shortestCore = 4;

/** Threat: fifty letters of nothing but affixes. Two are taken away, in every order; the rest is a name. */
const mostAffixes = 2;

/** Every name that remains when affixes are taken away from either end; without the name itself. */
export function coresOf(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  let open: readonly string[] = [name];
  for (let taken = 0; taken < mostAffixes; taken += 1) {
    open = open.flatMap(shorten).filter((core) => !found.has(core));
    for (const core of open) {
      found.add(core);
    }
  }
  return found;
}

function shorten(name: string): readonly string[] {
  const parts = name.split('-');
  return [
    ...(words.has(parts.slice(0, 1).join()) ? [parts.slice(1).join('-')] : []),
    ...(isLastAffix(parts.slice(-1).join()) ? [parts.slice(0, -1).join('-')] : []),
    ...glued.map((affix) => name.replace(affix, '')),
  ]
    .map((core) => core.replace(/^-|-$/g, ''))
    .filter((core) => core !== name && core.replaceAll('-', '').length >= shortestCore);
}

function isLastAffix(word: string): boolean {
  return words.has(word) || /^v?\d+$/.test(word);
}
