import { describe, expect, test } from 'vitest';
import { isPublicAddress, linkProblem } from '../../../src/core/model/link.ts';

const inside = 'leads into a private network';

describe('linkProblem()', () => {
  test.each([
    ['https://example.com'],
    ['https://example.com:8443/a?b#c'],
    ['https://xn--bcher-kva.example/'],
    ['https://1.1.1.1/'],
    ['https://[2606:4700:4700::1111]/'],
    ['https://local.example.com/'],
    ['https://localhost.example.com/'],
    ['https://example.com./'],
  ])('has nothing against %s', (url) => {
    expect(linkProblem(url)).toBeUndefined();
  });

  test.each([
    ['http://example.com/', 'is http, not https'],
    ['HTTP://example.com/', 'is http, not https'],
    ['ftp://example.com/', 'is ftp, not https'],
    ['javascript:alert(1)', 'is javascript, not https'],
    ['data:text/html,x', 'is data, not https'],
    ['file:///etc/passwd', 'is file, not https'],
    ['https://user@example.com/', 'carries credentials'],
    ['https://user:secret@example.com/', 'carries credentials'],
    ['https://:secret@example.com/', 'carries credentials'],
    ['https://example.com@evil.example/', 'carries credentials'],
    ['example.com', 'is not an address'],
    ['//example.com', 'is not an address'],
    ['https://', 'is not an address'],
    ['https://exa mple.com', 'is not an address'],
    ['', 'is not an address'],
  ])('says of %s that it %s', (url, problem) => {
    expect(linkProblem(url)).toBe(problem);
  });

  test.each([
    ['localhost'],
    ['LOCALHOST'],
    ['localhost.'],
    ['localhost..'],
    ['a.localhost'],
    ['ｌocalhost'],
    ['metadata.google.internal'],
    ['metadata.google.internal.'],
    ['printer.local'],
    ['router.lan'],
    ['nas.home.arpa'],
    ['intranet'],
    ['intranet.'],
  ])('finds the private name %s', (host) => {
    expect(linkProblem(`https://${host}/`)).toBe(inside);
  });

  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.1', 'in two parts'],
    ['127.0.0.1.', 'with a dot at the end'],
    ['2130706433', 'as one decimal number'],
    ['0x7f000001', 'as one hexadecimal number'],
    ['0x7f.1', 'in two notations'],
    ['017700000001', 'as one octal number'],
    ['0177.0.0.1', 'in octal'],
    ['①②⑦.0.0.1', 'in circled digits'],
    ['127。0。0。1', 'with ideographic full stops'],
    ['0.0.0.0', 'this network'],
    ['0', 'this network, shortest'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrier-grade'],
    ['169.254.169.254', 'cloud metadata'],
    ['168.63.129.16', 'cloud metadata of Azure'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarking'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['[::1]', 'loopback'],
    ['[::]', 'unspecified'],
    ['[::ffff:127.0.0.1]', 'mapped'],
    ['[::ffff:7f00:1]', 'mapped, in hexadecimal'],
    ['[0:0:0:0:0:ffff:a9fe:a9fe]', 'mapped cloud metadata'],
    ['[::ffff:168.63.129.16]', 'mapped cloud metadata of Azure'],
    ['[::127.0.0.1]', 'the older way of wrapping'],
    ['[64:ff9b::7f00:1]', 'translated'],
    ['[2002:7f00:1::]', '6to4'],
    ['[2001:0:7f00:1::]', 'Teredo'],
    ['[fe80::1]', 'link-local'],
    ['[fec0::1]', 'site-local'],
    ['[fd00::1]', 'unique local'],
    ['[ff02::1]', 'multicast'],
    ['[2001:db8::1]', 'documentation'],
    ['[4000::1]', 'not given out'],
  ])('finds the private address %s (%s)', (host) => {
    expect(linkProblem(`https://${host}/`)).toBe(inside);
  });
});

describe('isPublicAddress()', () => {
  test.each([['8.8.8.8'], ['2606:4700:4700::1111'], ['::ffff:8.8.8.8']])('is true for %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([['127.0.0.1'], ['::1'], ['::7f00:1'], ['fe80::1%eth0'], ['168.63.129.16'], ['example.com'], ['']])(
    'is false for %j',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});
