// Exists so that changed code is tried by the tests of its own part only: in one process, the quick files first.
import { matchesGlob, relative } from 'node:path';
import { env } from 'node:process';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../vitest.config.ts';
import { parts } from './parts.ts';

// Without a name it is asked by tools that only want to know which files it takes.
const name = env['PLUGYARD_MUTATED'];
const chosen = name === undefined ? parts : parts.filter((part) => part.name === name);
if (chosen.length === 0) throw new Error(`PLUGYARD_MUTATED is ${name}, which is no part in test/mutation/parts.ts`);
const tests = chosen.flatMap((part) => part.tests);
const checks = chosen.flatMap((part) => part.checks);
const root = base.root ?? '.';

class InOrderOfThePart extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      tests.findIndex((glob) => matchesGlob(relative(root, moduleId), glob));
    return Promise.resolve(files.toSorted((left, right) => place(left) - place(right)));
  }
}

const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [...tests],
    isolate: false,
    reporters: [{}],
    coverage: { enabled: false },
    sequence: { sequencer: InOrderOfThePart },
    env: { PLUGYARD_CHECKS: checks.join() },
  },
});

export default config;
