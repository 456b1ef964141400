// Near misses: a parser that knows what a key starts with, and a key.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { placeIn, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/holds-no-secrets';
const begin = '-----BEGIN PRIVATE KEY-----';
const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
const parser = withData(begin, '\0not a key\0AKIAIOSFODNN7EXAMPLE\0');
const wasm = withData('\0', begin, '\n', body, '\n-----END PRIVATE KEY-----\n');

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'constants of a parser and of documentation',
      change: await release({ wasm: parser }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a private key',
      change: await release({ wasm }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: '(private key), starting with MIIEvQIB…',
          at: placeIn(wasm, 'PRIVATE'),
          fix: 'Make a new key',
        },
      ],
    },
  ],
};
