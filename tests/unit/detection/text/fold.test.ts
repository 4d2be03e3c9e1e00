import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tidy } from '../../../../src/detection/text/fold.ts';

/** Lone surrogates, marks, blanks and scripts that folding treats specially, beside any other text. */
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('fold', () => {
  it.each([
    ['Your PC is LOCKED', 'your pc is locked'],
    ['  two\n\tlines \r\n here ', 'two lines here'],
    ['PC-ul dvs. este blocat. Tel. 0800', 'pc-ul dvs este blocat. tel 0800'],
    ['', ''],
  ])('lowers and tidies %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['Ihr Gerät wurde gesperrt: Größe', 'ihr gerat wurde gesperrt: grosse'],
    ['Votre système a été infecté', 'votre systeme a ete infecte'],
    ['Zostało zablokowane, Państwa łącze', 'zostalo zablokowane, panstwa lacze'],
    ['Bilgisayarınız VİRÜS kaptı', 'bilgisayariniz virus kapti'],
    ['BILGISAYARINIZ KILITLENDI', 'bilgisayariniz kilitlendi'],
    ['smittet på Øen, Æble, œuvre', 'smittet pa oen, aeble, oeuvre'],
    ['nakažen počítač', 'nakazen pocitac'],
    ['Virus decomposed: e\u0301', 'virus decomposed: e'],
    ['Вирус найден, ещё', 'вирус наиден, еще'],
    ['Ο υπολογιστής ΣΑΣ', 'ο υπολογιστησ σασ'],
  ])('leaves accents out of %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['Ｍｉｃｒｏｓｏｆｔ　１２３', 'microsoft 123'],
    ['𝐕𝐈𝐑𝐔𝐒 𝓪𝓵𝓮𝓻𝓽', 'virus alert'],
    ['Ⓥⓘⓡⓤⓢ 🅰🅻🅴🆁🆃 🅥🅘🅡🅤🅢', 'virus alert virus'],
    ['ᴍɪᴄʀᴏsᴏꜰᴛ sᴜᴘᴘᴏʀᴛ', 'microsoft support'],
    ['Microsoft™ Windows® Defender', 'microsoft windows defender'],
    ['ｳｲﾙｽ ﾃﾞﾌｪﾝﾀﾞｰ ﾊﾟｿｺﾝ', 'ウイルスデフェンダーパソコン'],
  ])('reads styled letters in %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['Vi\u200brus\u200d de\u2060tec\ufeffted', 'virus detected'],
    ['vi\u00adrus', 'virus'],
    ['\u202eVirus\u202c \u2066alert\u2069', 'virus alert'],
    ['v\u0336i\u0336r\u0336u\u0336s\u0336', 'virus'],
    ['v\u20ddi\u20ddrus', 'virus'],
    ['Vi\u0000rus\u0007', 'virus'],
    ['virus\ufe0f alert\u{e0061}', 'virus alert'],
    ['next\u0085line', 'next line'],
  ])('drops what is invisible in %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['Windows\u00a0Defender', 'windows defender'],
    ['Trojan_Spyware__Alert', 'trojan spyware alert'],
    ['Windows\u3164Defender\u2800alert', 'windows defender alert'],
    ['_pc_', 'pc'],
  ])('makes one space of the blanks in %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['V I R U S', 'virus'],
    ['d-e-f-e-n-d-e-r found', 'defender found'],
    ['M.i.c.r.o.s.o.f.t', 'microsoft'],
    ['V\u00a0I\u00a0R\u00a0U\u00a0S A\u00a0L\u00a0E\u00a0R\u00a0T', 'virus alert'],
    ['V_I_R_U_S F_O_U_N_D', 'virus found'],
    ['v i r u s  f o u n d', 'virus found'],
    ['V\u00a0 i\u00a0 r\u00a0 u\u00a0 s', 'virus'],
    ['E r r 0 r', 'error'],
    ['b l o q u é !', 'bloque !'],
  ])('joins the split letters of %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['z. b. u. a.', 'plan a or b', '1 2 3 4 5', 'u.s.a', 'i - a - b - c'])(
    'leaves %j apart',
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it.each([
    ['Err00r', 'error'],
    ['W1ndows Defend3r', 'windows defender'],
    ['Wind0ws v1rus', 'windows virus'],
    ['a1ert: b1ocked, ca11er he1p', 'alert: blocked, caller help'],
    ['infect1on 0f s3ss1on', 'infection 0f session'],
    ['M1cr0s0ft c0de', 'microsoft code'],
    ['h@cked Tr0j4n', 'hacked trojan'],
    ['Ox80072ee7', '0x80072ee7'],
    ['OX80VDS', '0x80vds'],
  ])('reads the leet of %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    '0x80072ee7',
    'center code0x268d3',
    'a94a8fe5ccb19ba6',
    'windows 10, mp3, b2b, 3d, 4th',
    'help@contoso.example',
    'oxford oxidation',
    '24/7 at 1-800-555-0142',
  ])('keeps the digits of %j', (text) => {
    expect(fold(text)).toBe(text);
  });

  it.each([
    ['Vіruѕ dеtеctеd', 'virus detected'],
    ['Μіcrοsοft', 'microsoft'],
    ['Yοur ΡC ΗΑS Νο lock', 'your pc has no lock'],
    ['Υоυr іѕ аn ор', 'your is an op'],
    ['Windoԝs ɡuarԁ', 'windows guard'],
  ])('reads look-alike letters of %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['Вас не взломали, Windows не сам', 'вас не взломали, windows не сам'],
    ['Baш кoмпьютep', 'ваш компьютер'],
    ['IT-специалист', 'it-специалист'],
    ['SMSю', 'smsю'],
    ['Ο ιός σας, Windows και το', 'ο ιοσ σασ, windows και το'],
    ['υπoλoγιστής', 'υπολογιστησ'],
    ['ウイルス Wіndоws', 'ウイルスwindows'],
  ])('reads look-alikes only where alphabets mix in %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['この PC への アクセス', 'このpcへのアクセス'],
    ['しない\u00a0で\u3000く さい', 'しないでくさい'],
    ['ブ_ロ_ッ_ク', 'ブロック'],
    ['您的\n电脑 已 被 锁定', '您的电脑已被锁定'],
    ['警告: ウイルス (Windows)  検出', '警告:ウイルス(windows)検出'],
    ['컴퓨터 가 바이 러스 에 감염', '컴퓨터가바이러스에감염'],
    ['귀하의 PC 에서 5 개', '귀하의pc에서5개'],
    ['Windows Defender が Windows Update を', 'windows defenderがwindows updateを'],
  ])('drops the spaces between characters of %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['がぎぐ パ プ ペ ベ', 'がぎぐパプぺべ'],
    ['か\u3099ハ\u309a', 'がパ'],
    ['바이러스', '바이러스'],
    ['바이러스'.normalize('NFD'), '바이러스'],
    ['ㅂㅏㅇㅣ', '바이'],
    ['コンピュ一タ センタ―', 'コンピュータセンタ-'],
    ['アクセスヘの、へルプ', 'アクセスへの、へルプ'],
    ['⽊⾺', '木馬'],
    ['ウィルス スパイウェア', 'ウイルススパイウエア'],
  ])('composes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps a kanji one that is no long vowel', () => {
    expect(fold('データ一覧、一部の一時停止')).toBe('データ一覧、一部の一時停止');
  });

  it('never throws, and gives the same again when folded again without digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text.replace(/[\d@$]/g, ''));
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('is the same for every case and normal form of a Latin sentence', () => {
    const words = fc.array(
      fc.constantFrom('Gerät', 'bloqué', 'zainfekowany', 'ordinateur', 'vírus', 'alert'),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), fc.boolean(), (list, form, upper) => {
        const sentence = list.join(' ');
        expect(fold((upper ? sentence.toUpperCase() : sentence).normalize(form))).toBe(fold(sentence));
      }),
    );
  });

  it.each([
    ['one long word', 'a'.repeat(30_000)],
    ['one long word with an accent', `é${'a'.repeat(30_000)}`],
    ['digits after letters', 'ab1234'.repeat(5_000)],
    ['single letters', 'a '.repeat(15_000)],
    ['single letters and digits', 'a b 1 2 3 4 '.repeat(2_500)],
    ['mixed alphabets', 'aбcшd'.repeat(6_000)],
    ['blanks', ' \u00a0_\u3000'.repeat(7_500)],
    ['dashes', '-'.repeat(30_000)],
    ['katakana and dashes', 'ア-'.repeat(15_000)],
    ['marks', `a${'\u0301'.repeat(30_000)}`],
    ['Hangul with blanks', '바 '.repeat(15_000)],
    ['leet signs', '@$0'.repeat(10_000)],
  ])('takes time in proportion to the length of %s', (_, text) => {
    const milliseconds = (input: string): number => {
      const start = performance.now();
      fold(input);
      return performance.now() - start;
    };
    fold(text);
    // A quadratic step takes seconds on 30 kB; the bound leaves a slow shared machine ample room.
    expect(milliseconds(text)).toBeLessThan(400);
  });
});

describe('tidy', () => {
  it.each([
    ['Call\u00a0+１ (８４４) ５５５-０１４２', 'Call +1 (844) 555-0142'],
    ['  Größe_und\nBär\u200b ', 'Größe und Bär'],
    ['V\u00a0I\u00a0R\u00a0U\u00a0S A_L_E_R_T', 'VIRUS ALERT'],
    ['8 4 4 - 5 5 5 - 0 1 4 2', '8 4 4 - 5 5 5 - 0 1 4 2'],
    ['バイ ﾙｽ', 'バイ ルス'],
  ])('keeps case, accents and numbers of %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(tidy(text)).includes('  ')).toBe(false);
      }),
    );
  });
});
