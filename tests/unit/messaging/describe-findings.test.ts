import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/detection/registry.ts';
import { describeFindings } from '../../../src/messaging/describe-findings.ts';
import { observationOf, type PageParts } from '../detection/observation-of.ts';

function described(page: PageParts) {
  return describeFindings(evaluate(observationOf(page)), page.title ?? '', 'scam');
}

describe('describeFindings', () => {
  it('gives the numbers that are shown, and after them those that only the address holds', () => {
    const { numbers } = described({
      address: { numbers: ['+1-888-555-0123', '+18445550142'] },
      runs: ['Call us immediately at +1-844-555-0142'],
    });
    expect(numbers).toEqual(['+1-844-555-0142', '+1-888-555-0123']);
  });

  it('gives each e-mail address and number once', () => {
    const { numbers, emails } = described({
      runs: ['Call 01632 960123 or write to help@desk.example', 'help@desk.example, 01632 960123'],
    });
    expect(numbers).toEqual(['01632 960123']);
    expect(emails).toEqual(['help@desk.example']);
  });

  it('bounds what a page can hand over', () => {
    const { title, emails } = described({
      title: 'x'.repeat(5000),
      runs: Array.from({ length: 60 }, (_, at) => `a${at}@desk.example`),
    });
    expect(title).toHaveLength(300);
    expect(emails).toHaveLength(20);
  });
});
