// Exists so that a host is told from the text that a compiler put right behind it, without a zero byte between.

/** Ends of names that are written often, and those which start like one of them. */
const topLevel = new Set(
  (
    'academy ai app art asia at au be best biz blog br build business ca cafe cam cat cc center ch city click cloud club cn co ' +
    'code codes com community company computer consulting cool cz date de design dev digital dk download earth edu email ' +
    'engineer es eu events exchange expert express farm fi finance fm foundation fr fun fund fyi games gd gg global gov group ' +
    'guru help host hosting house how id ie im in info ink institute int international io ir is it jobs jp kim kr land lat law ' +
    'life link live lol ltd me media men mil mobi moe money monster name net network news ninja nl no nz one onion online ' +
    'org organic page party photos pics pl place plus press pro pub pw quest rest review rip rocks ru run sbs science se ' +
    'services sh shop site social software solutions space st store stream studio su support surf systems team tech technology ' +
    'tel tips to today tokyo tools top trade training travel tv tw ua uk universe university uno us video vip wang watch ' +
    'website wiki win wine work works world ws wtf xyz zip zone'
  ).split(' '),
);

/** Ends that text runs on from. */
const common = ['com', 'org', 'net', 'dev', 'app', 'io'];

/**
 * The host at the start of a text, in lower case; `undefined` if there is none.
 * `text` holds letters, digits, `_`, `-` and dots only, and at least one dot.
 */
export function domainAtStart(text: string): string | undefined {
  const labels = text.split('.');
  const last = labels.pop() as string;
  const end = isNewSentence(last, labels) ? '' : endOfDomain(last);
  if (end === undefined || labels.some((label) => label === '' || label.length > 63)) return undefined;
  const domain = (end === '' ? labels : [...labels, end]).join('.').toLowerCase();
  // Dictionaries of compressors hold "http://www." with any word behind it.
  return /^www\.[^.]*$/.test(domain) ? undefined : domain;
}

/** `example.dev.Then`: the text behind a full stop. */
function isNewSentence(last: string, before: readonly string[]): boolean {
  return before.length > 1 && isTopLevel(before.at(-1)) && /^[A-Z]/.test(last) && !topLevel.has(last.toLowerCase());
}

function isTopLevel(label: string | undefined): boolean {
  return label !== undefined && topLevel.has(label);
}

function endOfDomain(label: string): string | undefined {
  const lower = label.toLowerCase();
  if (topLevel.has(lower)) return label;
  const beforeNewText = /^[a-z]{2,}(?=[A-Z0-9_-])/.exec(label)?.[0];
  if (isTopLevel(beforeNewText)) return beforeNewText;
  if (/^(?:xn--[a-z0-9-]+|[a-z]{2})$/.test(lower)) return label;
  return common.find((end) => lower.startsWith(end)) ?? (/^[a-z]{3,24}$/.test(lower) ? label : undefined);
}
