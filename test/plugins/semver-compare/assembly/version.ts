// Exists to hold the grammar and the order of versions: https://semver.org, items 2 and 9 to 11.

export function isVersion(text: string): bool {
  const plus = text.indexOf('+');
  if (plus >= 0 && !areIdentifiers(text.substring(plus + 1), false)) return false;
  const precedence = withoutBuild(text);
  const hyphen = precedence.indexOf('-');
  if (hyphen >= 0 && !areIdentifiers(precedence.substring(hyphen + 1), true)) return false;
  const core = coreOf(precedence).split('.');
  return core.length == 3 && isNumber(core[0]) && isNumber(core[1]) && isNumber(core[2]);
}

/** Both must be versions. Numbers of any length compare right. */
export function compareVersions(left: string, right: string): i32 {
  const a = withoutBuild(left);
  const b = withoutBuild(right);
  const core = compareLists(coreOf(a).split('.'), coreOf(b).split('.'));
  if (core != 0) return core;
  const preA = prereleaseOf(a);
  const preB = prereleaseOf(b);
  if (preA.length == 0 || preB.length == 0) return i32(preA.length == 0) - i32(preB.length == 0);
  return compareLists(preA.split('.'), preB.split('.'));
}

function withoutBuild(version: string): string {
  const plus = version.indexOf('+');
  return plus < 0 ? version : version.substring(0, plus);
}

function coreOf(version: string): string {
  const hyphen = version.indexOf('-');
  return hyphen < 0 ? version : version.substring(0, hyphen);
}

function prereleaseOf(version: string): string {
  const hyphen = version.indexOf('-');
  return hyphen < 0 ? '' : version.substring(hyphen + 1);
}

function compareLists(left: string[], right: string[]): i32 {
  const shared = min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareIdentifiers(left[i], right[i]);
    if (order != 0) return order;
  }
  return i32(left.length > right.length) - i32(left.length < right.length);
}

/** Numbers by value and before words; words by ASCII. */
function compareIdentifiers(left: string, right: string): i32 {
  const leftIsNumber = isDigits(left);
  const rightIsNumber = isDigits(right);
  if (leftIsNumber != rightIsNumber) return leftIsNumber ? -1 : 1;
  if (leftIsNumber && left.length != right.length) return left.length < right.length ? -1 : 1;
  return i32(left > right) - i32(left < right);
}

function areIdentifiers(text: string, numbersAreStrict: bool): bool {
  const parts = text.split('.');
  for (let i = 0; i < parts.length; i++) {
    if (!isIdentifier(parts[i])) return false;
    if (numbersAreStrict && isDigits(parts[i]) && !isNumber(parts[i])) return false;
  }
  return true;
}

function isIdentifier(text: string): bool {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const lower = unit | 0x20;
    if (unit != 0x2d && !isDigit(unit) && !(lower >= 0x61 && lower <= 0x7a)) return false;
  }
  return text.length > 0;
}

/** Digits without a leading zero. */
function isNumber(text: string): bool {
  return isDigits(text) && (text.length == 1 || text.charCodeAt(0) != 0x30);
}

function isDigits(text: string): bool {
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) return false;
  }
  return text.length > 0;
}

function isDigit(unit: i32): bool {
  return unit >= 0x30 && unit <= 0x39;
}
