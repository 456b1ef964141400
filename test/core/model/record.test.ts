import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../../src/core/model/record.ts';
import { aPublisher, aRecord, aWorkflow, problemsOf } from '../../support/builders.ts';

function pointersOf(parts: Readonly<Record<string, unknown>>): readonly (string | undefined)[] {
  return problemsOf(parseRecord(JSON.stringify({ ...aRecord(), ...parts }))).map(({ pointer }) => pointer);
}

describe('parseRecord()', () => {
  test('reads owners, publishers of both kinds and a reset', () => {
    const record = aRecord({
      owners: [{ login: 'alice', id: 1001 }],
      publishers: [aPublisher(), aWorkflow({ signerWorkflow: 'acme/w/.github/workflows/s.yml@refs/tags/v1' })],
      provenanceReset: { fromSequence: 7, reason: 'The key is lost.' },
    });
    expect(record.publishers).toHaveLength(2);
  });

  test.each([
    ['a plugin that nobody owns', { owners: [] }, ['/owners']],
    ['an owner known by login only', { owners: [{ login: 'alice' }] }, ['/owners/0']],
    ['a number written as text', { owners: [{ login: 'alice', id: '1001' }] }, ['/owners/0/id']],
    ['a publisher of another kind', { publishers: [{ ...aPublisher(), kind: 'pgp' }] }, ['/publishers/0/kind']],
    ['a publisher without a kind', { publishers: [{}] }, ['/publishers/0']],
    [
      'a key with a field of the other kind',
      { publishers: [{ ...aPublisher(), tag: 'v{version}' }] },
      ['/publishers/0/tag'],
    ],
    [
      'a key that is no base64',
      { publishers: [{ ...aPublisher(), publicKey: '-----BEGIN' }] },
      ['/publishers/0/publicKey'],
    ],
    ['a weak algorithm', { publishers: [{ ...aPublisher(), algorithm: 'rsa-1024' }] }, ['/publishers/0/algorithm']],
    [
      'a revocation without a beginning',
      { publishers: [{ ...aPublisher(), revocation: { reason: 'rotated' } }] },
      ['/publishers/0/revocation'],
    ],
    ['a tag template without the version', { publishers: [{ ...aWorkflow(), tag: 'release' }] }, ['/publishers/0/tag']],
    [
      'a workflow elsewhere',
      { publishers: [{ ...aWorkflow(), workflow: '.github/workflows/../../x.yml' }] },
      ['/publishers/0/workflow'],
    ],
    [
      'a workflow with an at sign',
      { publishers: [{ ...aWorkflow(), workflow: '.github/workflows/a@b.yml' }] },
      ['/publishers/0/workflow'],
    ],
    [
      'a pull request as trigger',
      { publishers: [{ ...aWorkflow(), triggers: ['pull_request_target'] }] },
      ['/publishers/0/triggers/0'],
    ],
    [
      'an issuer without https',
      { publishers: [{ ...aWorkflow(), issuer: 'http://example.com' }] },
      ['/publishers/0/issuer'],
    ],
    ['repository 0', { publishers: [{ ...aWorkflow(), repositoryId: 0 }] }, ['/publishers/0/repositoryId']],
    ['a field that nothing reads', { admin: true }, ['/admin']],
  ])('refuses %s', (_, parts, pointers) => {
    expect(pointersOf(parts)).toEqual(pointers);
  });

  test.each([
    'v{version}',
    '{version}',
    'release/{version}',
    '{name}@{version}',
    '{name}/v{version}',
    'x-{name}-{version}',
  ])('takes the tag template %s', (tag) => {
    expect(aRecord({ publishers: [aWorkflow({ tag })] }).publishers).toEqual([aWorkflow({ tag })]);
  });

  // 1.0.0-rc of x and 1.0.0 of rc-x, or 11.0.0 of foo and 1.0.0 of foo1, would share a tag.
  test.each([
    '{version}-{name}',
    '{name}{version}',
    '{name}1{version}',
    '{version}/{version}',
    '{name}@{version}-rc',
    '{x}{version}',
  ])('refuses the tag template %s, of which one tag could be two releases, or none', (tag) => {
    expect(pointersOf({ publishers: [{ ...aWorkflow(), tag }] })).toEqual(['/publishers/0/tag']);
  });

  test('answers 100,000 wrong publishers without copying the errors again and again', () => {
    expect(pointersOf({ publishers: Array.from({ length: 100_000 }, () => 0) })).toHaveLength(50);
  });
});
