/** A brand that scam pages wear, with the registrable domains that are really its own. */
export interface Brand {
  readonly id: string;
  /** Source of one expression over folded text that names the brand beyond doubt. */
  readonly strong: string;
  /** Everyday words ("windows", "apple") that name it only beside a support, security or system word. */
  readonly weak?: string;
  /** Registrable domains, checked on the vendors' own pages on 2026-11-25 where public. */
  readonly domains: readonly string[];
}

/**
 * Brands by how often kits wear them (tactics.md). Domains are matched as a whole or as a parent, so
 * `support.microsoft.com` is Microsoft's and `microsoft.com.evil.example` is not.
 */
export const BRANDS: readonly Brand[] = [
  {
    id: 'Microsoft',
    strong:
      'microsoft|windows[ -]?(?:defender|security|firewall|support|help ?desk|helpline|system|sicherheit\\w*|1[01]|7|8|xp)|defender[ -]?(?:security|antivirus|firewall|smartscreen|center)|ms[ -]support|マイクロソフト|ウィンドウズ|windows ?(?:セキュリティ|ディフェンダー|サポート)|微软|微軟|마이크로소프트|윈도우|майкрософт',
    weak: 'windows|defender|smartscreen',
    domains: [
      'microsoft.com',
      'windows.com',
      'office.com',
      'live.com',
      'microsoftonline.com',
      'msn.com',
      'bing.com',
      'azure.com',
      'skype.com',
      'xbox.com',
      'outlook.com',
      'office365.com',
      'microsoft365.com',
      'cloud.microsoft',
      'visualstudio.com',
      'onenote.com',
      'windowsupdate.com',
      'linkedin.com',
      'github.com',
      'onedrive.com',
    ],
  },
  {
    id: 'Apple',
    strong:
      "apple[ -]?(?:care|support|security|id|inc|helpline|center|defender)|mac ?os|os ?x|icloud|(?:soporte|support|assistance|assistenza|supporto) (?:de |d')?apple|apple(?:サポート|セキュリティ)|アップル|苹果|애플|app ?store",
    weak: 'apple|iphone|ipad|mac|macbook|safari|ios',
    domains: ['apple.com', 'icloud.com', 'me.com', 'apple.com.cn', 'cdn-apple.com'],
  },
  {
    id: 'Google',
    strong:
      'google (?:security|chrome|play|support|account|protect|safe)\\w*|android (?:security|system|support)|chrome (?:security|support)|グーグル|谷歌|구글',
    weak: 'google|chrome|android|gmail',
    domains: [
      'google.com',
      'youtube.com',
      'gmail.com',
      'android.com',
      'chrome.com',
      'withgoogle.com',
      'blog.google',
      'chromium.org',
      'google.co.uk',
      'google.de',
      'google.fr',
      'google.es',
      'google.it',
      'google.co.jp',
    ],
  },
  { id: 'McAfee', strong: 'mcafee|マカフィー', domains: ['mcafee.com', 'trellix.com'] },
  {
    id: 'Norton',
    strong: 'norton(?: ?(?:360|antivirus|security|lifelock|support))|nortonlifelock|ノートン',
    weak: 'norton|symantec',
    domains: [
      'norton.com',
      'nortonlifelock.com',
      'gendigital.com',
      'lifelock.com',
      'symantec.com',
      'broadcom.com',
    ],
  },
  {
    id: 'Avast',
    strong: 'avast|avg (?:antivirus|internet|security)',
    domains: ['avast.com', 'avg.com', 'gendigital.com'],
  },
  { id: 'Avira', strong: 'avira', domains: ['avira.com'] },
  {
    id: 'Kaspersky',
    strong: 'kaspersky|касперск\\w*',
    domains: [
      'kaspersky.com',
      'kaspersky.ru',
      'kaspersky.de',
      'kaspersky.fr',
      'kaspersky.co.uk',
      'kaspersky.co.jp',
    ],
  },
  {
    id: 'Bitdefender',
    strong: 'bitdefender',
    domains: ['bitdefender.com', 'bitdefender.de', 'bitdefender.fr', 'bitdefender.co.uk'],
  },
  { id: 'TotalAV', strong: 'total ?av\\b', domains: ['totalav.com'] },
  { id: 'ESET', strong: 'eset (?:nod32|internet|smart|security|antivirus)', domains: ['eset.com'] },
  { id: 'Trend Micro', strong: 'trend ?micro|ウイルスバスター', domains: ['trendmicro.com'] },
  { id: 'Malwarebytes', strong: 'malwarebytes', domains: ['malwarebytes.com'] },
  {
    id: 'Facebook',
    strong:
      'facebook (?:security|support|help|account|team)\\w*|facebook-?(?:konto|sicherheit)\\w*|フェイスブック',
    weak: 'facebook|instagram|whatsapp|meta',
    domains: ['facebook.com', 'instagram.com', 'whatsapp.com', 'meta.com', 'messenger.com', 'fb.com'],
  },
  {
    id: 'Amazon',
    strong: 'amazon (?:support|account|prime|security|customer)\\w*|アマゾン',
    weak: 'amazon',
    domains: [
      'amazon.com',
      'amazon.co.uk',
      'amazon.de',
      'amazon.fr',
      'amazon.es',
      'amazon.it',
      'amazon.nl',
      'amazon.co.jp',
      'amazon.ca',
      'amazon.com.au',
      'amazon.in',
      'amazon.com.br',
      'amazon.se',
      'amazon.pl',
      'aboutamazon.com',
      'aws.amazon.com',
    ],
  },
  { id: 'PayPal', strong: 'paypal|ペイパル', domains: ['paypal.com'] },
  { id: 'Geek Squad', strong: 'geek ?squad|best ?buy', domains: ['bestbuy.com', 'geeksquad.com'] },
  { id: 'HP', strong: 'hp (?:support|printer)|hewlett', domains: ['hp.com', 'hpe.com'] },
  {
    id: 'police',
    strong:
      'europol|interpol|\\bfbi\\b|federal bureau|bundespolizei|bundeskriminalamt|\\bbka\\b|gendarmerie|police nationale|polizia (?:di stato|postale)|guardia civil|policia nacional|cyber ?police|metropolitan police|politie\\b|polisen\\b|poliisi|policja|警察庁?|警視庁|公安|경찰청?',
    domains: [
      'europa.eu',
      'interpol.int',
      'fbi.gov',
      'polizei.de',
      'bund.de',
      'gouv.fr',
      'poliziadistato.it',
      'gob.es',
      'police.uk',
      'politie.nl',
      'polisen.se',
      'poliisi.fi',
      'policja.pl',
      'go.jp',
      'go.kr',
      'gov.cn',
      'gov',
      'gov.uk',
    ],
  },
  {
    id: 'your bank',
    strong:
      'bank of america|wells ?fargo|\\bchase\\b bank|barclays|lloyds bank|natwest|\\bhsbc\\b|santander|deutsche bank|sparkasse|commerzbank|credit agricole|bnp paribas|societe generale|\\bing\\b bank|rabobank|nordea|swedbank|\\bbbva\\b|unicredit|intesa sanpaolo|\\bitau\\b|bradesco',
    domains: [
      'bankofamerica.com',
      'wellsfargo.com',
      'chase.com',
      'barclays.co.uk',
      'lloydsbank.com',
      'natwest.com',
      'hsbc.com',
      'hsbc.co.uk',
      'santander.com',
      'santander.co.uk',
      'deutsche-bank.de',
      'sparkasse.de',
      'commerzbank.de',
      'credit-agricole.fr',
      'bnpparibas',
      'societegenerale.fr',
      'ing.com',
      'ing.nl',
      'rabobank.nl',
      'nordea.com',
      'swedbank.se',
      'bbva.com',
      'unicredit.it',
      'intesasanpaolo.com',
      'itau.com.br',
      'bradesco.com.br',
    ],
  },
  {
    id: 'your internet provider',
    strong:
      'comcast|xfinity|\\bat&t|verizon|spectrum (?:internet|support)|british telecom|\\bbt (?:broadband|openreach)|virgin media|deutsche telekom|vodafone|orange (?:support|internet|fr)|telstra|\\bntt\\b|softbank',
    domains: [
      'comcast.com',
      'xfinity.com',
      'att.com',
      'verizon.com',
      'spectrum.com',
      'spectrum.net',
      'bt.com',
      'openreach.co.uk',
      'virginmedia.com',
      'telekom.de',
      'vodafone.com',
      'vodafone.de',
      'vodafone.co.uk',
      'orange.fr',
      'orange.com',
      'telstra.com.au',
      'ntt.com',
      'softbank.jp',
    ],
  },
];

/** Parts of the brands' domains where customers put up pages of their own. */
const OF_CUSTOMERS = ['cloudapp.azure.com', 'sites.google.com', 'docs.google.com', 'script.google.com'];

/** True where `host` is one of the brand's own domains or stands under one, and isn't lent to customers. */
export function isOwnHost(brand: Brand, host: string): boolean {
  if (OF_CUSTOMERS.some((domain) => host === domain || host.endsWith(`.${domain}`))) return false;
  return brand.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

const compiled = new Map<string, RegExp>();

/** The first place in folded text that names the brand: beyond doubt, or (`weak`) by an everyday word. */
export function findBrand(
  brand: Brand,
  folded: string,
  weak = false,
): { at: number; text: string } | undefined {
  const source = weak ? brand.weak : brand.strong;
  if (source === undefined) return undefined;
  let expression = compiled.get(source);
  if (!expression) {
    expression = new RegExp(`(?<![a-z0-9])(?:${source})`);
    compiled.set(source, expression);
  }
  const found = expression.exec(folded);
  return found ? { at: found.index, text: found[0] } : undefined;
}
