// Exists so that the component tools are found where they are: in the bundle, or as a package beside this one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface ComponentToolsPlace {
  /** Of the module that offers `componentWit` and `metadataShow`. */
  readonly address: string;
  /** `jco-transpile 0.15.0` */
  readonly name: string;
}

/** The tools by the address of their module, two folders below their package.json. */
export function toolsAt(address: string): ComponentToolsPlace {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', address), 'utf8')) as { version: string };
  return { address, name: `wasm-tools of jco-transpile ${version}` };
}

/** The tools in the bundle, else those that are installed; `undefined` where neither is there. */
export function findComponentTools(): ComponentToolsPlace | undefined {
  for (const find of [bundled, installed]) {
    try {
      return toolsAt(find());
    } catch {
      // The other place, then.
    }
  }
  return undefined;
}

function bundled(): string {
  return new URL('./component-tools/dist/wasm-tools.js', import.meta.url).href;
}

function installed(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('@bytecodealliance/jco-transpile/wasm-tools')).href;
}
