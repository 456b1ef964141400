// Exists so that links to documentation, which every runtime carries in its messages, are not told as contacts.

/** Domains, for themselves and all below them. Nothing of theirs is fetched by programs, or nothing of harm can lie there. */
const inertDomains: readonly string[] = [
  // Names of formats and namespaces, which are compared and never opened.
  'adobe.com',
  'apache.org',
  'dublincore.org',
  'ecma-international.org',
  'iana.org',
  'ietf.org',
  'iso.org',
  'json-schema.org',
  'khronos.org',
  'oasis-open.org',
  'openxmlformats.org',
  'purl.org',
  'rfc-editor.org',
  'schema.org',
  'schemas.microsoft.com',
  'schemas.xmlsoap.org',
  'unicode.org',
  'w3.org',
  'whatwg.org',
  'xml.org',
  'xmlsoap.org',
  // Documentation of languages and compilers.
  'assemblyscript.org',
  'bytecodealliance.org',
  'developer.mozilla.org',
  'docs.rs',
  'emscripten.org',
  'gnu.org',
  'go.dev',
  'godoc.org',
  'golang.org',
  'kotlinlang.org',
  'learn.microsoft.com',
  'llvm.org',
  'nodejs.org',
  'python.org',
  'reactjs.org',
  'rust-lang.org',
  'swift.org',
  'tc39.es',
  'typescriptlang.org',
  'webassembly.org',
  'webassembly.github.io',
  'wikipedia.org',
  'ziglang.org',
];

/** Hosts, without those below them. */
const inertNames: readonly string[] = [
  'aka.ms',
  'bugs.chromium.org',
  'bugzilla.mozilla.org',
  'crates.io',
  'crbug.com',
  'github.com',
  'go.microsoft.com',
  'goo.gl',
  'localhost',
  'stackoverflow.com',
  'www.github.com',
];

/** Reserved by RFC 2606 and RFC 6761: they lead nowhere. */
const reservedDomains: readonly string[] = [
  'example',
  'example.com',
  'example.net',
  'example.org',
  'invalid',
  'local',
  'localhost',
  'test',
];

const domains = new Set([...inertDomains, ...reservedDomains]);
const names = new Set(inertNames);

/** Whether nothing can be read from or sent to a host by naming it. `host` in lower case. */
export function isInert(host: string): boolean {
  return names.has(host) || someParent(host, (domain) => domains.has(domain));
}

/** Whether a host or any domain above it passes a test. */
export function someParent(host: string, test: (domain: string) => boolean): boolean {
  for (let domain = host; ; ) {
    if (test(domain)) return true;
    const dot = domain.indexOf('.');
    if (dot < 0) return false;
    domain = domain.slice(dot + 1);
  }
}
