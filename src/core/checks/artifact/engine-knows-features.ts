// Keeps a plugin waiting for a human that uses what engines in use do not know yet.
import type { WasmFeature } from '../../model/wasm-features.ts';
import type { ComponentValidity, EngineAnswer } from '../../model/wasm-validity.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

/** What compilers built on LLVM call a feature. */
const compilerNames: ReadonlyMap<string, string> = new Map<WasmFeature, string>([
  ['simd', 'simd128'],
  ['relaxed-simd', 'relaxed-simd'],
  ['half-precision', 'fp16'],
  ['threads', 'atomics'],
  ['exceptions', 'exception-handling'],
  ['legacy-exceptions', 'exception-handling'],
  ['tail-calls', 'tail-call'],
  ['multi-memory', 'multimemory'],
  ['bulk-memory', 'bulk-memory'],
  ['extended-const', 'extended-const'],
  ['wide-arithmetic', 'wide-arithmetic'],
]);

const noTools = 'component-model';

export const artifactEngineKnowsFeatures: Check = defineCheck({
  id: 'artifact/engine-knows-features',
  title: 'The engine knows every feature that the artifact uses',
  severity: 'hold',
  why: 'What no engine here can judge, nobody has judged: types behind an unknown feature may be wrong. And a host on the same engine cannot load the plugin.',
  fix: 'Build without the feature, or ask a reviewer to judge the artifact by hand.',
  on: releaseKinds,
  needs: ['validity', 'delivery'],
  *find({ validity, delivery }) {
    const { engine, modules, component } = validity;
    const answers = modules.map(({ answer }) => ({ engine, answer }));
    for (const { engine: judge, answer } of [...answers, ...(component === undefined ? [] : [component])]) {
      if (answer.outcome === 'unsupported') {
        yield {
          message: tell(judge, answer),
          fix: mend(answer.features),
          ...artifactPlace(delivery, answer.offset),
        };
      }
    }
  },
});

type Unsupported = Extract<EngineAnswer, { readonly outcome: 'unsupported' }>;

function tell(engine: ComponentValidity['engine'], { features, message }: Unsupported): string {
  return features.includes(noTools)
    ? `Nothing here can judge the component around its core modules: ${message}`
    : `${engine} lacks ${features.join(' and ')}: ${message}`;
}

function mend(features: readonly string[]): string {
  if (features.includes(noTools)) {
    return 'Add @bytecodealliance/jco-transpile where plugyard is installed, and check again.';
  }
  const flags = features.flatMap((feature) => compilerNames.get(feature) ?? []);
  const how = flags.map((flag) => `clang -mno-${flag} or rustc -C target-feature=-${flag}`).join(', ');
  return `Build without ${features.join(' and ')}${how === '' ? '' : ` (${how})`}, or ask a reviewer to judge it by hand.`;
}
