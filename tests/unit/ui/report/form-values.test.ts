import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, parseForm } from '../../../../src/reporting/form.ts';
import { hasFacts, linesOf, readAmount, withToggled } from '../../../../src/ui/report/form-values.ts';

describe('readAmount', () => {
  it.each([
    ['250', '250'],
    ['99.50', '99.50'],
    ['99,5', '99.5'],
    ['1,250.50', '1250.50'],
    ['1.250,50', '1250.50'],
    ['1 250 €', '1250'],
    ['$1,250', '1250'],
    ['EUR 12.345.678', '12345678'],
    ['CHF 1’250.00', '1250.00'],
    ['007', '7'],
    ['１２３', '123'],
    ['', ''],
    ['  ', ''],
  ])('reads %j as %j', (typed, kept) => {
    expect(readAmount(typed)).toBe(kept);
    expect(parseForm({ lossAmount: kept }).lossAmount).toBe(kept);
  });

  it.each(['about 200', '-5', '1.2.3', '1,250,50', '1.250.5', '12.345.6', '99.999.', '9'.repeat(13), '€'])(
    'does not guess at %j',
    (typed) => expect(readAmount(typed)).toBeUndefined(),
  );
});

describe('linesOf', () => {
  it('keeps what the form keeps, blank lines too, since somebody is still typing', () => {
    const lines = linesOf(`a\n\n${'x'.repeat(600)}\n${'\n'.repeat(60)}`);
    expect(lines.slice(0, 2)).toEqual(['a', '']);
    expect(parseForm({ callerNames: lines }).callerNames).toEqual(lines);
  });
});

describe('hasFacts', () => {
  it('tells what the person wrote from what they decided', () => {
    expect(hasFacts(EMPTY_FORM)).toBe(false);
    expect(hasFacts({ ...EMPTY_FORM, struck: ['title'], putBack: ['url/x'], includePicture: true })).toBe(
      false,
    );
    expect(hasFacts({ ...EMPTY_FORM, story: 'A man called.' })).toBe(true);
    expect(hasFacts({ ...EMPTY_FORM, remoteAccess: 'no' })).toBe(true);
    expect(hasFacts({ ...EMPTY_FORM, payments: ['paypal'] })).toBe(true);
  });
});

it('withToggled takes out and puts in', () => {
  expect(withToggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(withToggled(['b'], 'a')).toEqual(['b', 'a']);
});
