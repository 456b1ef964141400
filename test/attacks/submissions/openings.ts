// Exists so that every thread of the collection starts from one of few pull requests, just opened and never judged.
import type { Account } from '../../../src/core/model/account.ts';
import type { Report } from '../../../src/core/model/report.ts';
import type { ReviewState } from '../../../src/core/review/review-state.ts';
import {
  aFirstRelease,
  aPull,
  aRecordChange,
  aReport,
  aState,
  at,
  root,
  short,
  someFacts,
  someSettings,
} from '../../support/review-builder.ts';

export const approve: string = `/plugyard approve ${short}`;

/** Just opened, and never judged. */
export const fresh: Pick<ReviewState, 'statuses' | 'now'> = { statuses: [], now: at('12:01') };
/** A new plugin of Alice: a reviewer, and 72 hours. */
export const first = (parts: Partial<ReviewState> = {}): ReviewState => aFirstRelease({ ...fresh, ...parts });
/** A signed update of Alice that something was found in, so that a reviewer has to look at it. */
export const update = (found: readonly string[], parts: Partial<ReviewState> = {}): ReviewState =>
  aState({ ...fresh, report: aReport({ found }), ...parts });
export const news: readonly string[] = ['review/adds-no-dependency'];
export const record = (parts: Partial<ReviewState> = {}): ReviewState => aRecordChange({ ...fresh, ...parts });
/** A change by an administrator of what two of them decide. */
export const trust = (administrators: readonly Account[]): ReviewState =>
  aState({
    ...fresh,
    facts: someFacts('registry/trust/client-policy.json', {
      author: root,
      settings: someSettings({ registry: { ...someSettings().registry, administrators } }),
    }),
    pullRequest: aPull({ author: root }),
    report: aReport({ found: ['review/merges-by-itself'] }),
  });
export const orphan = (parts: Partial<ReviewState> = {}): ReviewState =>
  aState({
    ...fresh,
    facts: someFacts('registry/plugins/slugify/record.json', { author: root }),
    pullRequest: aPull({ author: root }),
    report: aReport({
      found: ['ownership/orphan-is-announced', 'review/merges-by-itself'],
      subject: { kind: 'record', plugin: 'slugify' } as Report['subject'],
    }),
    ...parts,
  });
