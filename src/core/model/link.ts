// Exists so that an address is judged the same way before it is shown, fetched or followed.
import ipaddr from 'ipaddr.js';

/** What is wrong with an address that is shown or fetched; `undefined` when it is public https without credentials. */
export function linkProblem(text: string): string | undefined {
  if (!URL.canParse(text)) {
    return 'is not an address';
  }
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    return `is ${url.protocol.slice(0, -1)}, not https`;
  }
  if (url.username !== '' || url.password !== '') {
    return 'carries credentials';
  }
  return hostProblem(url.hostname);
}

/** Where every public IPv6 address lies (RFC 4291); older ways of wrapping an IPv4 address lie outside. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address is a public one: global unicast, and not the address of a cloud's metadata service. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) {
    return false;
  }
  // Threat: ::ffff:127.0.0.1 is loopback in other clothes.
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(globalUnicast)) {
    return false;
  }
  return parsed.range() === 'unicast' && parsed.toString() !== '168.63.129.16';
}

function hostProblem(hostname: string): string | undefined {
  // Threat: a dot at the end changes nothing for the resolver.
  const bare = hostname.replace(/^\[|\]$|\.+$/g, '');
  const open = ipaddr.isValid(bare)
    ? isPublicAddress(bare)
    : bare.includes('.') && !/(^|\.)(localhost|local|internal|home\.arpa|lan)$/.test(bare);
  return open ? undefined : 'leads into a private network';
}
