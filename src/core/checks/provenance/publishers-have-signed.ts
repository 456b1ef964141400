// Keeps a new plugin from naming publishers who know nothing of it.

import { publisherId } from '../../model/publisher.ts';
import { pluginDirectory } from '../../model/registry-path.ts';
import { judgeBundles } from '../../trust/authorise-release.ts';
import { type Check, defineCheck } from '../check.ts';

export const provenancePublishersHaveSigned: Check = defineCheck({
  id: 'provenance/publishers-have-signed',
  title: 'Each publisher that a new plugin proposes has signed its first release',
  severity: 'error',
  why: 'A publisher that never signed may not exist, or may belong to someone else whose later artifacts would then count.',
  fix: 'Sign the release with every proposed publisher, or leave out those that cannot.',
  on: ['new-plugin'],
  needs: ['change', 'plugin', 'record', 'provenance', 'now'],
  *find({ change, plugin, record, provenance, now }) {
    if (plugin.exists) {
      // What is proposed then counts for nothing: ownership/first-owner-is-submitter says so.
      return;
    }
    const signed = new Set(
      judgeBundles(provenance, record, now).flatMap(({ match }) => (match.matched ? [match.id] : [])),
    );
    for (const [index, publisher] of record.publishers.entries()) {
      if (change.plugin !== undefined && !signed.has(publisherId(publisher))) {
        yield {
          message: `The proposed publisher ${publisherId(publisher)} has not signed the release`,
          file: `${pluginDirectory(change.plugin)}/record.json`,
          pointer: `/publishers/${index}`,
        };
      }
    }
  },
});
