// The expressions of workflows, as the documentation of GitHub describes them.
import { describe, expect, test } from 'vitest';
import {
  type Contexts,
  condition,
  evaluate,
  interpolate,
  type Value,
} from '../../support/github/workflows/expression.ts';

/** Written so that no template of ours is meant. */
const inside = (text: string): string => `$\{{ ${text} }}`;

const values: Readonly<Record<string, Value>> = {
  github: {
    event_name: 'push',
    event: { pull_request: null, labels: [{ name: 'a' }, { name: 'B' }] },
    ref: 'refs/heads/main',
  },
  needs: { build: { result: 'success', outputs: { alarm: '' } }, sign: { result: 'failure', outputs: {} } },
  inputs: { number: '7' },
};
const fine: Contexts = { values, state: { failed: false, cancelled: false } };
const failed: Contexts = { values, state: { failed: true, cancelled: false } };

describe('values', () => {
  test.each<[string, Value]>([
    ["'it''s'", "it's"],
    ['1 == 1.0 && !false', true],
    ["github.EVENT_NAME == 'PUSH'", true],
    ["github['event_name']", 'push'],
    ['github.event.none.deeper', null],
    ["github.event.pull_request || 'none'", 'none'],
    ["inputs.number == 7 && 'seven' || 'other'", 'seven'],
    ["needs.build.outputs.alarm != ''", false],
    ["null == ''", true],
    ['2 > 1', true],
    ["contains(needs.*.result, 'failure')", true],
    ["contains(github.event.labels.*.name, 'b')", true],
    ["contains(github.ref, 'HEADS')", true],
    ["startsWith(github.ref, 'refs/heads/') && endsWith(github.ref, 'main')", true],
    ["format('{0} of {1}', 'a', 2)", 'a of 2'],
    ["join(github.event.labels.*.name, '-')", 'a-B'],
    ["fromJSON('[1,2]')[1]", 2],
    ["(false || true) && 'yes'", 'yes'],
  ])('%s', (text, value) => {
    expect(evaluate(text, fine)).toEqual(value);
  });

  test.each(['secrets.KEY', 'hashFiles(1)', 'a b', "'open", 'github.', '1 +  2'])(
    '%s is refused, not ignored',
    (text) => {
      expect(() => evaluate(text, fine)).toThrow();
    },
  );
});

describe('texts', () => {
  test('keep their type where they are one expression, and become text where they are not', () => {
    expect(interpolate(inside('1 == 1'), fine)).toBe(true);
    expect(interpolate(`deploy-${inside('github.ref')}-${inside('null')}`, fine)).toBe('deploy-refs/heads/main-');
    expect(interpolate('plain', fine)).toBe('plain');
  });
});

describe('conditions', () => {
  test.each<[string | undefined, boolean, boolean]>([
    [undefined, true, false],
    ['true', true, false],
    ['always()', true, true],
    ['failure()', false, true],
    [inside("always() && needs.sign.result == 'failure'"), true, true],
    ['cancelled()', false, false],
  ])('%s', (text, well, badly) => {
    expect([condition(text, fine), condition(text, failed)]).toEqual([well, badly]);
  });
});
