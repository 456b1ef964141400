// Exists so that our GitHub speaks https, as the real one: one certificate a process, which this process and its children trust.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type Certificate, selfSigned } from '../self-signed-certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'plugyard-certificate-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

export const certificate: Certificate = selfSigned(['127.0.0.1', 'localhost']);

const path = join(folder, 'authority.pem');
writeFileSync(path, certificate.cert);
setDefaultCACertificates([...getCACertificates('default'), certificate.cert]);

/** A home whose git trusts the certificate: our git passes no `GIT_` variable of the caller on. */
writeFileSync(join(folder, '.gitconfig'), `[http]\n\tsslCAInfo = ${path}\n`);

/** What children need to trust it: node, git and curl. */
export const trusting: Readonly<Record<'NODE_EXTRA_CA_CERTS' | 'GIT_SSL_CAINFO' | 'CURL_CA_BUNDLE' | 'HOME', string>> =
  {
    NODE_EXTRA_CA_CERTS: path,
    GIT_SSL_CAINFO: path,
    CURL_CA_BUNDLE: path,
    HOME: folder,
  };
