// Exists so that a certificate gets a second opinion: the library re-encodes what it reads, and is lax about the outermost shell.
import { X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { messageOf, Refusal } from './refusal.ts';

/**
 * The certificate that signed, read by OpenSSL and signed by an authority of the trusted root; whole and in its one encoding.
 * Dates, chain and transparency log are the library's.
 */
export function checkCertificate(bundle: Bundle, authorities: readonly X509Certificate[]): X509Certificate {
  const [leaf = Buffer.alloc(0), ...others] = certificatesOf(bundle);
  const certificate = parse(leaf);
  if (!certificate.raw.equals(leaf)) {
    throw new Refusal('CERTIFICATE_INVALID', 'the certificate is not in DER');
  }
  if (!authorities.some((authority) => isIssuedBy(certificate, authority))) {
    throw new Refusal('CERTIFICATE_INVALID', 'no authority of the trusted root issued the certificate');
  }
  others.forEach((der) => {
    refuseStranger(der, authorities);
  });
  return certificate;
}

function certificatesOf({ verificationMaterial: { content } }: Bundle): readonly Buffer[] {
  if (content.$case === 'x509CertificateChain') {
    return content.x509CertificateChain.certificates.map(({ rawBytes }) => rawBytes);
  }
  return content.$case === 'certificate' ? [content.certificate.rawBytes] : [];
}

function parse(der: Buffer): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch (error) {
    throw new Refusal('CERTIFICATE_INVALID', `the certificate cannot be read: ${messageOf(error)}`);
  }
}

function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}

/** Threat: a bundle that brings a root of its own. Intermediate certificates may come along if the trusted root names them. */
function refuseStranger(der: Buffer, authorities: readonly X509Certificate[]): void {
  const known = authorities.find(({ raw }) => raw.equals(der));
  if (known === undefined || known.subject === known.issuer) {
    throw new Refusal(
      'CERTIFICATE_INVALID',
      'the bundle brings a certificate of its own that the trusted root does not name as an intermediate',
    );
  }
}
