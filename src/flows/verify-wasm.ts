// Exists so that a wasm at hand is verified without any index, by the signatures that lie beside it.
import { publisherId } from '../core/model/publisher.ts';
import type { ReleaseId } from '../core/model/statement.ts';
import { PlugyardError } from '../errors.ts';
import { maxBundleBytes } from './gather/gather-base.ts';
import {
  bundleSuffix,
  type FilesToVerify,
  judgeBundle,
  judgeRaw,
  maxFileBytes,
  refused,
  refuseOtherBytes,
  type VerifiedSignature,
  type VerifyFilesPorts,
} from './judge-signature.ts';
import { rawSignatureName } from './sign-raw.ts';

/** The bundle and the raw signature beside a wasm: whichever is there, both where both are; never neither. */
export async function verifyWasm(
  ports: VerifyFilesPorts,
  file: string,
  wanted: FilesToVerify,
): Promise<readonly VerifiedSignature[]> {
  const { folder } = wanted;
  const rawName = rawSignatureName(file);
  const artifact = await folder.read(file, maxFileBytes);
  if (artifact === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no plain file ${file}`);
  }
  const signed = { name: file, sha256: ports.hash(artifact) };
  const verified: VerifiedSignature[] = [];
  const bundleName = `${file}${bundleSuffix}`;
  const bundleBytes = await folder.read(bundleName, maxBundleBytes);
  if (bundleBytes !== undefined) {
    const signature = { file: bundleName, bytes: bundleBytes, artifact };
    const { bundle, publisher } = await judgeBundle(ports, signature, wanted);
    refuseOtherBytes(bundleName, bundle, signed);
    const release = bundle.release === undefined ? {} : { release: bundle.release as ReleaseId };
    verified.push({ signature: bundleName, publisher: publisherId(publisher), ...release, files: [signed] });
  }
  const raw = await folder.read(rawName, maxBundleBytes);
  if (raw !== undefined) {
    const { publisher } = await judgeRaw(ports, { file: rawName, bytes: raw, artifact }, wanted);
    verified.push({ signature: rawName, publisher: publisherId(publisher), files: [signed] });
  }
  if (verified.length === 0) {
    throw refused(file, `it is not signed: there is neither ${bundleName} nor ${rawName}`);
  }
  return verified;
}
