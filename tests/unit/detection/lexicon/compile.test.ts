import { describe, expect, it } from 'vitest';
import { compileParts, compilePhrases } from '../../../../src/detection/lexicon/compile.ts';
import type { Lexicon } from '../../../../src/detection/lexicon/lexicon.ts';
import { expandParts } from '../../../../src/detection/lexicon/parts.ts';
import { fold } from '../../../../src/detection/text/fold.ts';

const GROUPS = { device: ['(your|this) (computer|pc)', 'windows'], trouble: ['lock*', 'infect*'] };

function expression(
  script: Lexicon['script'],
  phrases: readonly string[],
  groups: Lexicon['groups'] = GROUPS,
) {
  const lexicon = { script, groups };
  return new RegExp(expandParts(compilePhrases(phrases, lexicon), compileParts(lexicon)), 'g');
}

/** What of the text the phrase matches, or undefined. */
function found(script: Lexicon['script'], phrase: string, text: string, groups?: Lexicon['groups']) {
  return fold(text).match(expression(script, [phrase], groups))?.[0];
}

describe('phrases of a spaced script', () => {
  it.each([
    ['computer', 'Your computer!', 'computer'],
    ['computer', 'supercomputers', undefined],
    ['lock*', 'is LOCKED.', 'locked'],
    ['lock*', 'unlocked', undefined],
    ['*gesperrt', 'wurde abgesperrt', 'abgesperrt'],
    ['*sperr*', 'Zugriffssperren', 'zugriffssperren'],
    ['gerät', 'Ihr GERÄT', 'gerat'],
    ['gerät', 'Ihr Gerat', 'gerat'],
    ["aujourd'hui", 'aujourd’hui', "aujourd'hui"],
    ["l'ordinateur", 'de l ordinateur', 'l ordinateur'],
    ['pop-up', 'a popup', 'popup'],
    ['100%', '100% sicher', '100%'],
  ])('match whole words: %s in "%s"', (phrase, text, match) => {
    expect(found('latin', phrase, text)).toBe(match);
  });

  it.each([
    ['windows sicherheit', 'Windows-Sicherheit', 'windows-sicherheit'],
    ['pc locked', 'PC: locked', 'pc: locked'],
    ['pc locked', 'pclocked', undefined],
    ['pc locked', 'My PC. Locked doors', undefined],
    ['(pc|mac book) is (locked|off)', 'mac book is off', 'mac book is off'],
    ['pc (is)? locked', 'pc locked', 'pc locked'],
    ['pc (is)? locked', 'pc is locked', 'pc is locked'],
    ['(your)? pc locked', 'pc locked', 'pc locked'],
    ['(your)? (own)? pc', 'your own pc', 'your own pc'],
    ['a (b)? (c)? d', 'a c d', 'a c d'],
    ['a (b)? (c)? d', 'a d', 'a d'],
    ['(a (b|c)|d) e', 'a c e', 'a c e'],
    ['(ge|ver)sperrt', 'ist gesperrt', 'gesperrt'],
    ['(ge|ver)sperrt', 'ist ver-sperrt', 'ver-sperrt'],
    ["(l'|votre )ordinateur", "l'ordinateur", "l'ordinateur"],
    ["(l'|votre )ordinateur", 'votre ordinateur', 'votre ordinateur'],
    ['(infiz|blocc)*', 'infizierter', 'infizierter'],
    ['*(wurm|virus)', 'computervirus', 'computervirus'],
    ['call # now', 'Call +1 (888) 555-0142 now!', 'call +1 (888) 555-0142 now'],
    ['call # now', 'call 911 now', undefined],
    ['virus !(protection|scanner)', 'virus found', 'virus'],
    ['virus !(protection|scanner)', 'virus scanner', undefined],
    ['virus !(protection) alert', 'virus alert', 'virus alert'],
    ['virus!(es)', 'viruses', undefined],
    ['alert!', 'alert', 'alert'],
    ['your * pc', 'your own pc', 'your own pc'],
    ['your * pc', 'your pc', undefined],
  ])('join words: %s in "%s"', (phrase, text, match) => {
    expect(found('latin', phrase, text)).toBe(match);
  });

  it.each([
    ['pc ~ locked', 'pc locked', 'pc locked'],
    ['pc ~ locked', 'pc has now been fully locked', 'pc has now been fully locked'],
    ['pc ~ locked', 'pc one two three four five six seven locked', undefined],
    ['pc ~ locked', 'pc is slow. He locked it', undefined],
    ['pc ~ damaged', 'Your PC is 28.1% damaged', 'pc is 28.1% damaged'],
    ['pc ~ (was)? locked', 'pc today locked', 'pc today locked'],
    ['pc ~ (was)? locked', 'pc locked', 'pc locked'],
    ['pc (was)? ~ locked', 'pc locked', 'pc locked'],
    ['pc (was)? ~ locked', 'pc was quite locked', 'pc was quite locked'],
    ['(a)? ~ pc', 'pc', 'pc'],
    ['a ~ (b)? ~ c', 'a c', 'a c'],
    ['an ~ (be)? ~ see', 'an ex be why see', 'an ex be why see'],
    ['pc & locked', 'locked is this pc', 'locked is this pc'],
    ['pc & locked', 'this pc is locked', 'pc is locked'],
  ])('leave gaps: %s in "%s"', (phrase, text, match) => {
    expect(found('latin', phrase, text)).toBe(match);
  });

  it.each([
    ['{device} is {trouble}', 'This PC is infected', 'this pc is infected'],
    ['{device} is {trouble}', 'this windows is locked', 'windows is locked'],
    ['{device}? {trouble}', 'locked', 'locked'],
    ['alert & {device}', 'Windows: alert', 'windows: alert'],
  ])('use groups: %s in "%s"', (phrase, text, match) => {
    expect(found('latin', phrase, text)).toBe(match);
  });

  it.each([
    ['cyrillic', 'заблокирован*', 'Компьютер заблокирован!', 'заблокирован'],
    ['cyrillic', 'блок*', 'разблокирован', undefined],
    [
      'cyrillic',
      'компьютер ~ вирус*',
      'компьютер сильно заражён вирусами',
      'компьютер сильно заражен вирусами',
    ],
    ['cyrillic', 'windows защитник', 'Windows-Защитник', 'windows-защитник'],
    ['cyrillic', 'ещё', 'еще', 'еще'],
    ['greek', 'ιός', 'ΙΟΣ', 'ιοσ'],
    ['greek', 'κλειδ*', 'ξεκλειδωμένο', undefined],
    ['greek', 'υπολογιστής ~ μολύνθηκε', 'Ο υπολογιστής σας μολύνθηκε', 'υπολογιστησ σασ μολυνθηκε'],
  ] as const)('bound words in %s: %s in "%s"', (script, phrase, text, match) => {
    expect(found(script, phrase, text)).toBe(match);
  });
});

describe('phrases of an unspaced script', () => {
  it.each([
    ['kana', 'ウイルス', 'コンピュータウイルス警告', 'ウイルス'],
    ['kana', '感染しました', '感染 し ました', '感染しました'],
    ['kana', 'pc 感染', 'この PC が感染', 'pcが感染'],
    ['kana', 'ウイルス 検出', 'ウイルスを検出', 'ウイルスを検出'],
    ['kana', 'ウイルス 検出', 'ウイルス。検出', undefined],
    ['kana', 'ウイルス検出', 'ウイルスを検出', undefined],
    ['kana', '(ウイルス|マルウェア)(を)? (検出|発見)', 'マルウェアを新規発見', 'マルウエアを新規発見'],
    ['kana', 'ウイルス ~ 検出', 'ウイルスが3個検出', 'ウイルスが3個検出'],
    ['kana', 'ウイルス ~ 検出', 'ウイルスの話。検出', undefined],
    ['kana', 'スマホ ~ 損傷', 'スマホは28.1%損傷', 'スマホは28.1%損傷'],
    ['kana', 'セキュリティ・アラート', 'セキュリティアラート', 'セキュリティアラート'],
    ['kana', '電話する!(と|な)', 'サポートに電話する:', '電話する'],
    ['kana', '電話する!(と|な)', 'サポートに電話すると', undefined],
    ['kana', 'サポート # に電話', 'サポート（0101）505 555 0142 に電話', 'サポート(0101)505 555 0142に電話'],
    ['kana', 'pc', 'upcコード', undefined],
    ['kana', 'pc', 'お使いのPCは', 'pc'],
    ['kana', 'trojan*', 'trojans検出', 'trojan'],
    ['kana', 'ブロック & アクセス', 'アクセスがブロック', 'アクセスがブロック'],
    ['han', '您的 电脑', '您的個人电脑', '您的個人电脑'],
    ['han', '电脑 (已)?被 锁定', '电脑 被 锁定', '电脑被锁定'],
    ['hangul', '바이러스 감염', '바이러스에 감염', '바이러스에감염'],
    ['hangul', '바이러스에 감염되었습니다', '바이러스 에 감염 되었 습니다', '바이러스에감염되었습니다'],
    ['hangul', '지금 전화', '지금전화', '지금전화'],
    ['hangul', '{device} 차단', '귀하의 PC 가 차단', 'pc가차단', { device: ['pc', '컴퓨터'] }],
  ] as const)('%s: %s in "%s"', (script, phrase, text, match, groups?: Lexicon['groups']) => {
    expect(found(script, phrase, text, groups)).toBe(match);
  });
});

describe('a list', () => {
  it('matches nothing when it is empty', () => {
    expect('anything, or '.match(expression('latin', []))).toBeNull();
  });

  it('finds the matches of all its phrases', () => {
    expect(fold('Locked PC, infected PC').match(expression('latin', ['lock* pc', 'infect* pc']))).toEqual([
      'locked pc',
      'infected pc',
    ]);
  });

  it('names each group once, however often phrases use it', () => {
    const source = compilePhrases(['{device} a', '{device} b'], { script: 'latin', groups: GROUPS });
    expect(source.split('{device}')).toHaveLength(3);
    expect(source).not.toContain('computer');
  });
});

describe('mistakes', () => {
  it.each([
    ['{nothing} here', 'phrase "{nothing} here": unknown group {nothing}'],
    ['(open', 'a bracket is not closed'],
    ['open)', 'unexpected ")"'],
    ['a|b', 'unexpected "|"'],
    ['a & b & c', 'more than one "&"'],
    ['(a & b)', 'a bracket is not closed'],
    ['(a&b)', 'unexpected "&"'],
    ['(a)?', 'nothing is required'],
    ['!(a)', 'nothing is required'],
    ['', 'nothing is required'],
    ['(a|)', 'nothing is required'],
    ['~ a', 'a gap must stand between words'],
    ['a ~', 'a gap must stand between words'],
    ['a ~ (b)?', 'a gap must stand between words'],
    ['a ~ ~ b', 'a gap must stand between words'],
    ['a*b', '"*" inside "a*b"'],
    ['word …', 'nothing to match in "…"'],
  ])('are told with the phrase: "%s"', (phrase, message) => {
    expect(() => compilePhrases([phrase], { script: 'latin', groups: {} })).toThrow(message);
    expect(() => compilePhrases([phrase], { script: 'latin', groups: {} })).toThrow(`phrase "${phrase}"`);
  });

  it.each([
    [{ a: ['{b}'], b: ['x'] }, 'group "a", "{b}": a group in a group'],
    [{ a: ['x & y'] }, 'group "a", "x & y": unexpected "&"'],
    [{ a: ['(x'] }, 'group "a", "(x": a bracket is not closed'],
  ])('are told with the group', (groups, message) => {
    expect(() => compileParts({ script: 'latin', groups: groups as unknown as Lexicon['groups'] })).toThrow(
      message,
    );
  });
});

describe('speed', () => {
  const phrases = ['pc ~ was ~ locked', '{device} & {trouble}', '*sperr* ~ pc', '(pc|mac)* (is)? ~ locked'];
  it.each([
    ['dashes', `pc ${'-'.repeat(24_000)}`],
    ['dashed words', 'pc---- '.repeat(3_500)],
    ['one word', `pc${'a'.repeat(24_000)}`],
    ['first halves', 'this pc was '.repeat(2_000)],
    ['signs', `pc ${'…“‑'.repeat(8_000)}`],
    ['unspaced text after a word', `pc ${'ウイルス'.repeat(6_000)}`],
  ])('stays linear on %s', (_, text) => {
    const start = performance.now();
    fold(text).match(expression('latin', phrases));
    // Polynomial backtracking takes seconds to hours here; the bound leaves a slow shared machine ample room.
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each([
    ['first halves', 'ウイルスが'.repeat(5_000)],
    ['one character', 'ウ'.repeat(24_000)],
  ])('stays linear without spaces on %s', (_, text) => {
    const start = performance.now();
    fold(text).match(expression('kana', ['ウイルス ~ 検出 ~ された', 'ウ イ ル ス 検出', 'ウイルス & 検出']));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
