import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../src/background/navigation.ts';

describe('stepOf', () => {
  it.each([
    ['link', [], 'link'],
    ['typed', ['from_address_bar'], 'typed'],
    ['auto_bookmark', [], 'typed'],
    ['generated', [], 'typed'],
    ['form_submit', [], 'form'],
    ['reload', [], 'reload'],
    ['link', ['client_redirect'], 'client-redirect'],
    ['link', ['server_redirect'], 'server-redirect'],
    ['link', ['server_redirect', 'client_redirect'], 'client-redirect'],
    ['typed', ['server_redirect'], 'server-redirect'],
    ['auto_subframe', [], 'other'],
    ['start_page', [], 'other'],
    [undefined, undefined, 'other'],
  ])('takes %s with %j for %s', (transitionType, transitionQualifiers, how) => {
    expect(stepOf('https://page.example/', { transitionType, transitionQualifiers }, 5)).toEqual({
      url: 'https://page.example/',
      how,
      at: 5,
    });
  });

  it('cuts addresses that would fill the store', () => {
    expect(stepOf(`https://page.example/?${'x'.repeat(9000)}`, {}, 1).url).toHaveLength(2000);
  });
});
