// Exists so that a job travels into the guest's process in one piece: its length, its JSON, then the artifact.
import type { GuestJob } from '../../core/model/guest-job.ts';

const lengthBytes = 4;

export function writeJob({ wasm, ...job }: GuestJob): Uint8Array {
  const json = Buffer.from(JSON.stringify(job));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, wasm]);
}

export function readJob(bytes: Uint8Array): GuestJob {
  const start = lengthBytes + Buffer.from(bytes.buffer, bytes.byteOffset, lengthBytes).readUInt32LE();
  const job = JSON.parse(Buffer.from(bytes.subarray(lengthBytes, start)).toString('utf8')) as Omit<GuestJob, 'wasm'>;
  return { ...job, wasm: new Uint8Array(bytes.subarray(start)) };
}
