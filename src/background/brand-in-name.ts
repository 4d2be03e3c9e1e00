/** Names that stand in hosts, with the brand they belong to. */
const BRAND_NAMES: readonly (readonly [name: string, brand: string])[] = [
  ['microsoft', 'Microsoft'],
  ['office365', 'Microsoft'],
  ['icloud', 'Apple'],
  ['google', 'Google'],
  ['mcafee', 'McAfee'],
  ['avast', 'Avast'],
  ['avira', 'Avira'],
  ['kaspersky', 'Kaspersky'],
  ['bitdefender', 'Bitdefender'],
  ['totalav', 'TotalAV'],
  ['malwarebytes', 'Malwarebytes'],
  ['facebook', 'Facebook'],
  ['paypal', 'PayPal'],
  ['geeksquad', 'Geek Squad'],
];
/** Names that are also everyday words: they count beside a word of support or security, and with digits for letters. */
const EVERYDAY_NAMES: readonly (readonly [name: string, brand: string])[] = [
  ['windows', 'Microsoft'],
  ['defender', 'Microsoft'],
  ['outlook', 'Microsoft'],
  ['apple', 'Apple'],
  ['norton', 'Norton'],
  ['amazon', 'Amazon'],
];
const SUPPORT_WORD =
  /support|help(?!ing)|care\b|secur|sicherheit|alert|warn|virus|error|account|konto|login|signin|verif|update|service|protect|antivirus|firewall|subscription|renew|refund|billing/;
const LONG_ENOUGH_TO_MISTYPE = 6;
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** The brand whose name stands in a host name (without its public suffix), or undefined. */
export function brandInName(name: string): string | undefined {
  const labels = labelsOf(name);
  const has = (word: string) => labels.some((label) => label.includes(word));
  const named =
    BRAND_NAMES.find(([word]) => has(word)) ??
    EVERYDAY_NAMES.find(([word]) => has(word) && SUPPORT_WORD.test(name.replaceAll(word, ' ')));
  return named?.[1];
}

/** The brand whose name a host name apes by a slip of one letter, or by digits and letters that look alike. */
export function brandApedBy(name: string): string | undefined {
  const labels = labelsOf(name);
  const aped =
    [...BRAND_NAMES, ...EVERYDAY_NAMES].find(([word]) => labels.some((label) => isDisguised(label, word))) ??
    BRAND_NAMES.find(([word]) => labels.some((label) => isMistyped(label, word)));
  return aped?.[1];
}

function labelsOf(name: string): string[] {
  return name.split(/[.-]/).filter(Boolean);
}

/** Digits in place of letters, "rn" for "m", "vv" for "w"; a one may be an L or an I. */
function undisguise(label: string): [string, string] {
  const plain = label
    .replace(/[034578]/g, (digit) => LEET[digit] ?? digit)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
  return [plain.replaceAll('1', 'l'), plain.replaceAll('1', 'i')];
}

function isDisguised(label: string, word: string): boolean {
  return !label.includes(word) && undisguise(label).some((plain) => plain.includes(word));
}

function isMistyped(label: string, word: string): boolean {
  if (Math.min(label.length, word.length) < LONG_ENOUGH_TO_MISTYPE) return false;
  return undisguise(label).some((plain) => differsByOne(plain, word));
}

/** True for one letter too many, too few or other. */
function differsByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
