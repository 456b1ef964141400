// Exists so that judging in a process of its own is measured beside the two things that bound it: a bare start, and V8 alone.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolsAt } from '../../src/adapters/engine/component-tools.ts';
import { createWasmValidator } from '../../src/adapters/engine/wasm-validator.ts';
import { component, section } from '../support/wasm-builder.ts';
import { largeModule } from './large-module.ts';
import { bareNode, compare, median, time } from './measure.ts';
import { report } from './table.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const validator = createWasmValidator({
  entry: pathToFileURL(join(dist, 'engine.js')),
  findTools: () => toolsAt(pathToFileURL(join(dist, 'component-tools/dist/wasm-tools.js')).href),
});

export async function benchEngine(): Promise<void> {
  for (const megabytes of [1, 10]) {
    const bytes = new Uint8Array(largeModule(megabytes * 1_000_000));
    const judge = async (): Promise<void> => {
      const modules = [{ offset: 0, size: bytes.length }];
      const { modules: answers } = await validator.validate(bytes, { kind: 'module', modules, features: [] });
      if (answers[0]?.answer.outcome !== 'valid') throw new Error(JSON.stringify(answers));
    };
    report(`V8 judges ${megabytes} MB, cold`, await compare(11, judge, bareNode), { peer: 'bare node', limit: '' });
    const started = { job: await timeStarted(judge), peer: await median11(() => void WebAssembly.validate(bytes)) };
    report(`V8 judges ${megabytes} MB, started before`, started, { peer: 'V8 in this process', limit: '' });
  }
  const bytes = component(section(1, largeModule(1_000_000)));
  const judge = async (): Promise<void> => {
    const { component: whole } = await validator.validate(bytes, { kind: 'component', modules: [], features: [] });
    if (whole?.answer.outcome !== 'valid') throw new Error(JSON.stringify(whole));
  };
  const times = await compare(11, judge, bareNode);
  report('the component tools judge 1 MB, cold', times, { peer: 'bare node', limit: '' });
}

/** Without the start of the process: in the Action it is there before the bytes are. */
async function timeStarted(judge: () => Promise<void>): Promise<number> {
  return await median11(judge, () => {
    validator.warm();
    bareNode();
    bareNode();
  });
}

async function median11(job: () => Promise<void> | void, before = (): void => undefined): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    before();
    times.push(await time(job));
  }
  return median(times);
}
