// The list of codes is closed, and each of them is thrown somewhere: users look their meaning up.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exitCodes } from '../src/errors.ts';

const text = globSync('src/**/*.ts')
  .filter((file) => file !== 'src/errors.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every code is used', () => {
  expect(Object.keys(exitCodes).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('every exit code is one that the help tells', () => {
  const help = readFileSync('src/cli/program.ts', 'utf8');
  const told = [...(/Exit codes: ([\s\S]*?)\.\n/.exec(help)?.[1] ?? '').matchAll(/(\d+) /g)].map(([, code]) =>
    Number(code),
  );
  expect(told).toContain(5);
  expect(Object.values(exitCodes).filter((code) => !told.includes(code))).toEqual([]);
});
