// Exists so that it is one list which actions of others the fake stands in for.

import { downloadArtifact, uploadArtifact, uploadPagesArtifact } from './artifacts.ts';
import { attest } from './attest.ts';
import { checkout } from './checkout.ts';
import { deployPages } from './deploy-pages.ts';
import type { Double } from './double.ts';
import { uploadSarif } from './upload-sarif.ts';

export const doubles: Readonly<Record<string, Double>> = {
  'actions/attest': attest,
  'actions/attest-build-provenance': attest,
  'actions/checkout': checkout,
  'actions/deploy-pages': deployPages,
  'actions/download-artifact': downloadArtifact,
  'actions/upload-artifact': uploadArtifact,
  'actions/upload-pages-artifact': uploadPagesArtifact,
  'github/codeql-action/upload-sarif': uploadSarif,
};
