// Exists so that changed code is tried by the tests of its own part only: in one process, the quick files first.
import { matchesGlob, relative } from 'node:path';
import { env } from 'node:process';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../vitest.config.ts';
import { parts } from './parts.ts';

const part = parts.find(({ name }) => name === env['PLUGYARD_MUTATED']);
if (part === undefined) {
  throw new Error('PLUGYARD_MUTATED names no part of test/mutation/parts.ts; test/mutation/main.ts sets it');
}
const { tests, checks } = part;
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
