import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tidy } from '../../../../src/detection/text/fold.ts';
import { findNumbers, numbersInAddress } from '../../../../src/detection/text/phone-numbers.ts';

const digitsIn = (text: string): string[] => findNumbers(tidy(text)).map(({ digits }) => digits);

/** Every shape that pages show (tactics.md), with digits that belong to nobody. */
const SHAPES = [
  '+1-844-555-0142',
  '+1 (877) 555-0142',
  '+1-(844)-555-0142',
  '+1(888) 555-0142',
  '+18665550142',
  '1-(888) 555-0142',
  '1-888-555-0142',
  '1.888.555.0142',
  '(205) 555-0142',
  '(205)555-0142',
  '205-555-0142',
  '(0101) 505 555 0142',
  '(0101)38555-01422',
  '(050) 5555-0142',
  '050-5555-0142',
  '03-5550-0142',
  '0120-555-014',
  '+81 50-5555-0142',
  '01 99 00 01 42',
  '01.99.00.01.42',
  '+33 1 99 00 01 42',
  '0805 555 014',
  '910-555-014',
  '910 555 014',
  '900 55 50 14',
  '022 555 01 42',
  '0660-9555014',
  '030 23125014',
  '+49 30 23125 014',
  '+49 (0)30 23125014',
  '0049 30 23125014',
  '0800 000 0142',
  '0043 8000 55501',
  '+44 163 2960 014',
  '01632 960123',
  '0808 157 0142',
  '020 7946 0142',
  '+44 20 7946 0142',
  '+61 2 5550 0142',
  '1800 160 401',
  '+46 8 465 004 12',
  '020-198 12 34',
  '+48 555 000 142',
  '22 555 01 42',
  '+31 20 555 0142',
  '+39 02 5550 0142',
  '+351 555 000 142',
  '+55 11 5555-0142',
  '0800 555 0142',
  '+82 2-555-0142',
  '080-555-0142',
  '400-555-0142',
  '+86 400 555 0142',
  '+886 2 5550 0142',
  '+90 850 555 01 42',
  '+420 555 000 142',
  '+7 (800) 555-01-42',
  '8 (800) 555-01-42',
  '+358 9 555 0142',
  '+47 55 55 01 42',
  '+45 55 55 01 42',
  '000-0000-0000',
  '+1-000-000-0000',
  '(000) 000-0000',
];

/** What else is written with digits. */
const NO_NUMBERS = [
  // dates, times, opening hours
  '2026-11-25',
  '25.11.2026',
  '25/11/2026 18:30',
  '11/25/2026, 06:30:15',
  '2026-11-25T18:30:00Z',
  '25 11 2026',
  '2019-2026',
  'Monday 09:00-17:30',
  '1790000000',
  '1790000000000',
  // money and amounts
  '$1,299,000.00',
  '€ 1.299.000,00',
  '1 299 000 kr',
  '1.299.000 €',
  '¥12,345,678',
  '12 345 678 people',
  '1,234,567,890',
  '84.4% of 5550142',
  // addresses of machines, versions
  '192.168.100.200',
  '192.168.100.200:8080',
  '10.0.19045.3693',
  'Version 120.0.6099.130',
  'Mozilla/5.0 (Windows NT 10.0)',
  'fe80::1ff:fe23:4567:890a',
  '00:1A:2B:3C:4D:5E',
  // orders, accounts, codes
  'Order number 5550142885',
  'Order #555-0142885-1234567',
  'Invoice no. 2026-0001-4285',
  'Ticket 5550142885',
  'Case ID: 1800-555-014',
  'Error 0x80072ee7',
  'Error code 80072877',
  'Code 268d3-5550142',
  'ISBN 978-3-16-148410-0',
  'ISBN 3-16-148410-0',
  'ISBN-13: 978 0 306 40615 7',
  'EAN 4006381333931',
  'DE89 3704 0044 0532 0130 00',
  '4000 0000 0000 0002',
  'VAT GB 555014288',
  'Serial 0800-5550-1420',
  // places and long ids
  '52.520008, 13.404954',
  '-33.8688197, 151.2092955',
  '47°36′22″N 122°19′55″W',
  '10115 Berlin',
  '94043-1351',
  'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
  '550e8400-e29b-41d4-a716-446655440000',
  '123456789012345678901234',
  'pages 101-110, 201-210',
  '1 2 3 4 5 6 7 8 9 10',
  '1920x1080',
  'photo_20261125_183000.jpg',
  'user12345678@mail.example',
  'https://shop.example/item/5550142885',
];

describe('findNumbers', () => {
  it.each(SHAPES)('finds %s', (shown) => {
    const digits = shown.replace(/\D/g, '');
    expect(digitsIn(shown)).toEqual([digits]);
    expect(digitsIn(`Call us: ${shown}.`)).toEqual([digits]);
    expect(digitsIn(`Windows support ${shown} (toll free)`)).toEqual([digits]);
  });

  it.each(NO_NUMBERS)('leaves %s alone', (text) => {
    expect(digitsIn(text)).toEqual([]);
    expect(digitsIn(`We saw ${text} there`)).toEqual([]);
  });

  it.each([
    ['full-width digits', '＋１－８４４－５５５－０１４２', '18445550142'],
    ['mathematical digits', '𝟴𝟰𝟰-𝟱𝟱𝟱-𝟬𝟭𝟰𝟮', '8445550142'],
    ['circled digits', '⑧④④-⑤⑤⑤-⓪①④②', '8445550142'],
    ['keycap signs', '8️⃣4️⃣4️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣4️⃣2️⃣', '8445550142'],
    ['dots', '+1.844.555.0142', '18445550142'],
    ['middle dots and bullets', '+1·844•555·0142', '18445550142'],
    ['long dashes', '+1–844—555‒0142', '18445550142'],
    ['the katakana long sign', '050ー5555ー0142', '05055550142'],
    ['no-break spaces', '+1\u00a0844\u00a0555\u00a00142', '18445550142'],
    ['invisible marks', '+1-84\u200b4-55\u00ad5-01\u206042', '18445550142'],
    ['digits one by one', '8 4 4 - 5 5 5 - 0 1 4 2', '8445550142'],
    ['the letter O for zero', '1-8OO-555-O142', '18005550142'],
    ['words between the groups', '+1-844 (toll free) 555-0142', '18445550142'],
    ['words between the groups, in German', '0800 gebührenfrei 000 0142', '08000000142'],
    ['percent encoding as it came', '%2B1-844-555-0142', '18445550142'],
    ['percent encoding with spaces', '%2B1%20844%20555%200142', '18445550142'],
    ['stars around it', '***1-844-555-0142***', '18445550142'],
  ])('finds a number in %s', (_, text, digits) => {
    expect(digitsIn(text)).toEqual([digits]);
  });

  it('finds numbers that stand side by side, in reading order', () => {
    expect(digitsIn('Sales 01632 960123, support 01632 960456 / fax 01632 960789')).toEqual([
      '01632960123',
      '01632960456',
      '01632960789',
    ]);
  });

  it('shows a number as the page does, and where', () => {
    const text = tidy('Microsoft support:  +1 (844) 555-0142 now');
    const [number] = findNumbers(text);
    expect(number?.shown).toBe('+1 (844) 555-0142');
    expect(text.slice(number?.at).startsWith('+1 (844)')).toBe(true);
  });

  it('is surer of a number to call than of bare digits', () => {
    const certainty = (text: string) => findNumbers(text)[0]?.certainty ?? 0;
    expect(certainty('Call 8445550142')).toBe(1);
    expect(certainty('8445550142')).toBeLessThan(certainty('844-555-0142'));
    expect(certainty('4445550142')).toBe(0);
  });

  it('stops at twenty', () => {
    expect(findNumbers('01632 960123, '.repeat(50))).toHaveLength(20);
  });

  it('never throws, and keeps offsets in any text', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'0123456789 +-().,/:%2B$€ab'), maxLength: 120 });
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { at, digits, certainty } of findNumbers(text)) {
          expect(at).toBeLessThan(text.length);
          expect(digits.length).toBeGreaterThanOrEqual(7);
          expect(digits.length).toBeLessThanOrEqual(15);
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each([
    ['digits', '1'.repeat(20_000)],
    ['digits and blanks', '1 '.repeat(10_000)],
    ['blanks and signs', '(+ -'.repeat(5_000)],
    ['half numbers', '+1 844 '.repeat(3_000)],
  ])('takes time in proportion to the length of %s', (_, text) => {
    findNumbers(text.slice(0, 100));
    const start = performance.now();
    findNumbers(text);
    expect(performance.now() - start).toBeLessThan(400);
  });

  it('still finds what folding would have changed, since it reads tidy text', () => {
    expect(fold('support 1-844-555-0142')).toContain('1-844-555-0142');
  });
});

describe('numbersInAddress', () => {
  it.each([
    ['?phone=+1-844-555-0142', '', ['+1-844-555-0142']],
    ['?phone=%2B1-844-555-0142', '', ['+1-844-555-0142']],
    ['?bcda=(0101)38555-01422', '', ['(0101)38555-01422']],
    ['?Anph=1-844-555-0142', '', ['1-844-555-0142']],
    ['?pn=18445550142', '', ['18445550142']],
    ['?number=844+555+0142', '', ['844 555 0142']],
    ['?a=1&contact=01632960123', '', ['01632960123']],
    ['', '#+1-844-555-0142', ['+1-844-555-0142']],
    ['?p=KzEtODQ0LTU1NS0wMTQy', '', ['+1-844-555-0142']],
    ['?phone=844-555-0142&ph=844-555-0142', '', ['844-555-0142']],
  ])('finds the number of %s%s', (search, hash, numbers) => {
    expect(numbersInAddress(search, hash)).toEqual(numbers);
  });

  it.each([
    ['', ''],
    ['?id=5550142885', ''],
    ['?date=2026-11-25', ''],
    ['?utm_source=mail&page=2', '#section-3'],
    ['?q=windows+support', ''],
    ['?token=eyJhbGciOiJIUzI1NiJ9', ''],
    ['?t=1790000000000', ''],
    ['?lat=52.520008&lng=13.404954', ''],
    ['?ip=192.168.100.200', ''],
    ['?%', '#%E0%A4%A'],
  ])('finds nothing in %s%s', (search, hash) => {
    expect(numbersInAddress(search, hash)).toEqual([]);
  });

  it('gives five at most, and never throws', () => {
    const many = Array.from({ length: 9 }, (_, index) => `p${index}=844-555-010${index}`).join('&');
    expect(numbersInAddress(`?${many}`, '')).toHaveLength(5);
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (search, hash) => {
        expect(numbersInAddress(`?${search}`, hash).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
