import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMailto } from '../../../src/reporting/mailto.ts';

const cutNote = '(The rest is on the clipboard.)';

test('a short mail goes whole, with line ends as the standard says', () => {
  const { href, cut } = toMailto({
    to: 'report@phishing.example',
    subject: 'Scam & fraud',
    body: 'a\nb?',
    cutNote,
  });
  expect(href).toBe('mailto:report@phishing.example?subject=Scam%20%26%20fraud&body=a%0D%0Ab%3F');
  expect(cut).toBe(false);
});

test('nobody can add recipients or fields through the address', () => {
  const { href } = toMailto({
    to: 'a@b.example?bcc=c@d.example',
    subject: 'x&bcc=y',
    body: '&cc=z',
    cutNote,
  });
  expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('a long mail is cut between letters, says so, and stays within the limits', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1500, maxLength: 4000, unit: 'grapheme' }), (body) => {
      const { href, cut } = toMailto({ subject: 'Report', body, cutNote });
      const sent = new URL(href).searchParams.get('body') ?? '';
      expect(href.length).toBeLessThanOrEqual(2000);
      expect(sent.length).toBeLessThanOrEqual(1800);
      if (cut) expect(sent.endsWith(`…\r\n\r\n${cutNote}`)).toBe(true);
      expect(sent).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 50 },
  );
});

test('as much as fits is sent', () => {
  const { href } = toMailto({ subject: 'Report', body: 'x'.repeat(5000), cutNote });
  expect(href.length).toBeGreaterThan(1750);
});

test('half a letter does not stop the mail', () => {
  expect(toMailto({ subject: '\uD83D', body: '\uDE00', cutNote }).href).toContain('%EF%BF%BD');
});
