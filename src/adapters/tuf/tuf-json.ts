// Exists so that metadata has one spelling: what our tools write is the only thing that our tools read.
import { Metadata, MetadataKind, type Root, type Snapshot, type Targets, type Timestamp } from '@tufjs/models';
import { PlugyardError } from '../../errors.ts';

export type AnyMetadata = Metadata<Root> | Metadata<Targets> | Metadata<Snapshot> | Metadata<Timestamp>;

/** Larger than any root or targets document of ours by far. */
const maxBytes = 512 * 1024;

/**
 * Metadata from bytes, whether its signatures hold or not. Throws `TRUST_INVALID`.
 * Threat: white space, escapes, doubled keys or spare fields that no signature covers; there is room for none.
 */
export function parseMetadata(bytes: Uint8Array): AnyMetadata {
  const json = parseJson(bytes);
  const metadata = asMetadata(json);
  // Threat: hex is decoded up to the first sign that is none; what follows would be covered by nothing.
  if (Object.values(metadata.signatures).some(({ sig }) => !/^([0-9a-f]{2})+$/.test(sig))) {
    throw new PlugyardError('TRUST_INVALID', 'A signature of the metadata is not written in lowercase hex digits');
  }
  if (!Buffer.from(bytes).equals(printMetadata(metadata))) {
    throw new PlugyardError('TRUST_INVALID', 'The metadata is not spelled as plugyard writes it', {
      hint: 'Change metadata with plugyard registry trust only.',
    });
  }
  return metadata;
}

export function printMetadata(metadata: AnyMetadata): Uint8Array {
  const { signatures, signed } = metadata.toJSON() as { signatures: { keyid: string; sig: string }[]; signed: object };
  const ordered = signatures.sort((left, right) => (left.keyid < right.keyid ? -1 : 1));
  return new TextEncoder().encode(`${JSON.stringify({ signed, signatures: ordered }, undefined, 2)}\n`);
}

interface Envelope {
  readonly signed: { readonly _type: MetadataKind };
  readonly signatures: readonly object[];
}

function parseJson(bytes: Uint8Array): Envelope {
  if (bytes.length > maxBytes) {
    throw new PlugyardError('TRUST_INVALID', `The metadata has ${bytes.length} bytes; at most ${maxBytes} are read`);
  }
  try {
    const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Envelope;
    if (typeof json?.signed?._type === 'string' && Array.isArray(json.signatures)) {
      return json;
    }
  } catch {
    // Told below.
  }
  throw new PlugyardError('TRUST_INVALID', 'This is not signed metadata');
}

function asMetadata(json: Envelope): AnyMetadata {
  // The library asks for its own type of JSON; what it is given here came out of JSON.parse.
  const data = json as unknown as Parameters<typeof Metadata.fromJSON>[1];
  try {
    switch (json.signed._type) {
      case MetadataKind.Root:
        return Metadata.fromJSON(MetadataKind.Root, data);
      case MetadataKind.Targets:
        return Metadata.fromJSON(MetadataKind.Targets, data);
      case MetadataKind.Snapshot:
        return Metadata.fromJSON(MetadataKind.Snapshot, data);
      case MetadataKind.Timestamp:
        return Metadata.fromJSON(MetadataKind.Timestamp, data);
    }
  } catch (error) {
    throw new PlugyardError('TRUST_INVALID', `The metadata is malformed: ${(error as Error).message}`, {
      cause: error,
    });
  }
  throw new PlugyardError('TRUST_INVALID', 'The metadata is of no type that TUF knows');
}
