import { describe, expect, test } from 'vitest';
import { dateOf, formatHistory, type History, parseHistory } from '../../../src/core/model/history.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Timestamp } from '../../../src/core/model/timestamp.ts';
import type { Version } from '../../../src/core/model/version.ts';

const slugify = 'slugify' as PluginName;
const first = '1.0.0' as Version;
const date = { publishedAt: '2026-01-31T12:00:00Z' as Timestamp, publishedSequence: 7 };
const history: History = { format: 1, releases: { [slugify]: { [first]: date } } };

describe('the recorded history of a registry', () => {
  test('is read as it was written', () => {
    expect(parseHistory(formatHistory(history))).toEqual({ ok: true, value: history });
  });

  test('knows the date of what it lists, and of nothing else', () => {
    expect(dateOf(history, slugify, first)).toEqual(date);
    expect(dateOf(history, slugify, '1.0.1' as Version)).toBeUndefined();
    expect(dateOf(history, 'csv-table' as PluginName, first)).toBeUndefined();
  });

  test('attack: a plugin or a version called like a member of every object has no date', () => {
    expect(dateOf(history, 'constructor' as PluginName, first)).toBeUndefined();
    expect(dateOf(history, slugify, 'toString' as Version)).toBeUndefined();
  });

  test('refuses a sequence below zero and a time that is none, with their places', () => {
    const text = '{"format":1,"releases":{"slugify":{"1.0.0":{"publishedAt":"yesterday","publishedSequence":-1}}}}';
    const parsed = parseHistory(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer)).toEqual([
      '/releases/slugify/1.0.0/publishedAt',
      '/releases/slugify/1.0.0/publishedSequence',
    ]);
  });
});
