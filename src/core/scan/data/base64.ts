// Exists so that the header of a token can be looked into where there is no host to decode it.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The bytes of unpadded base64url as characters; `text` holds nothing else. */
export function decodeBase64Url(text: string): string {
  let bits = 0;
  let value = 0;
  let decoded = '';
  for (const letter of text) {
    value = ((value << 6) | letters.indexOf(letter)) & 0x3fff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded += String.fromCharCode((value >> bits) & 0xff);
    }
  }
  return decoded;
}
