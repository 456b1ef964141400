// The components of the tests are what the assembler makes of their texts now.
import { expect, test } from 'vitest';
import { assemble, assembledComponents } from '../support/component-text.ts';

test('every saved component is its text, assembled', async () => {
  const saved = assembledComponents();
  expect(saved.length).toBeGreaterThan(20);
  for (const { text, wasm } of saved) {
    expect(Buffer.from(await assemble(text)).toString('base64'), text).toBe(wasm);
  }
});
