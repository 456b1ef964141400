// Near misses: a plugin that was signed keyless, signed keyless and by key; one that was signed, with and without a bundle.
import { alice, aliceKey, type FileMap, record, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { keylessPublisher, keylessRelease, keylessRoot } from '../keyless.ts';

const check = 'provenance/rank-is-kept';
const directory = 'registry/plugins/slugify';
/** The first-parent history: 1.0.0 with sequence 1, 1.0.1 with sequence 2. */
const history = [[`${directory}/1.0.0/plugin.json`], [`${directory}/1.0.1/plugin.json`, `${directory}/record.json`]];
const reset = { provenanceReset: { fromSequence: 3, reason: 'The repository is gone.' } };

async function keylessBase(more: object = {}): Promise<FileMap> {
  return {
    ...keylessRoot,
    ...(await keylessRelease({ version: '1.0.1' })),
    [`${directory}/record.json`]: record([alice], [aliceKey.publisher, keylessPublisher], more),
  };
}

/** The verifier takes a member that is null for absent: this bundle is still keyless. */
async function bentBase(): Promise<FileMap> {
  const path = `${directory}/1.0.1/plugin.wasm.sigstore.json`;
  const base = await keylessBase();
  const text = new TextDecoder().decode(base[path] as Uint8Array);
  return { ...base, [path]: text.replace('"verificationMaterial":{', '"verificationMaterial":{"publicKey":null,') };
}

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'keyless after keyless',
      base: await keylessBase(),
      change: await keylessRelease(),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a key after keyless, when administrators have reset the provenance',
      base: await keylessBase(reset),
      history,
      change: await release(),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a key after keyless, where the keyless release is younger than the reset',
      base: await keylessBase({ provenanceReset: { fromSequence: 2, reason: 'The repository was gone.' } }),
      history,
      change: await release(),
      verdict: 'FAIL',
      findings: [{ check, message: 'Releases of this plugin are signed keyless, this one by a recorded key' }],
    },
    {
      name: 'a key after keyless, where the history does not know the keyless release',
      base: await keylessBase(reset),
      history: history.slice(0, 1),
      change: await release(),
      verdict: 'FAIL',
      findings: [{ check, message: 'Releases of this plugin are signed keyless, this one by a recorded key' }],
    },
    {
      name: 'a key after keyless, where the genuine bundle was bent so that it looks like that of a key',
      base: await bentBase(),
      change: await release(),
      verdict: 'FAIL',
      findings: [{ check, message: 'Releases of this plugin are signed keyless, this one by a recorded key' }],
    },
    {
      name: 'a key after keyless',
      base: await keylessBase(),
      change: await release(),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'Releases of this plugin are signed keyless, this one by a recorded key',
          fix: 'ask the administrators for a provenance reset',
        },
      ],
    },
    {
      name: 'nothing after a key',
      change: await release({ sign: 'nothing' }),
      verdict: 'FAIL',
      findings: [
        { check: 'provenance/is-signed', message: 'no signature bundle' },
        { check, message: 'Releases of this plugin are signed by a recorded key, this one by nobody' },
      ],
      exception: 'A release without a bundle is held as unsigned as well.',
    },
  ],
};
