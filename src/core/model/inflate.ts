// Exists so that core opens compressed data without knowing who does it.

/** What zlib data (RFC 1950) holds; `undefined` if it is damaged or holds more than `maxBytes`. */
// Threat: a few bytes that become gigabytes. Nothing beyond `maxBytes` is ever produced.
export type Inflate = (bytes: Uint8Array, maxBytes: number) => Uint8Array | undefined;
