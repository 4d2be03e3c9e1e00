import { brandWorn } from '../../../../src/detection/signals/brand-worn.ts';
import { testSignal } from './test-signal.ts';

testSignal(brandWorn, {
  found: [
    {
      on: 'a brand in the title',
      page: { title: 'Microsoft Security' },
      gives: { strength: 1, quote: 'Microsoft' },
    },
    {
      on: 'a brand in a heading',
      page: { runs: [{ heading: 'Norton 360' }] },
      gives: { strength: 1, quote: 'Norton' },
    },
    {
      on: 'an everyday word beside support words',
      page: { runs: [{ layer: 'Technical support for your mac' }] },
      gives: { strength: 0.7, quote: 'Apple' },
    },
    {
      on: 'a brand’s name in front of somebody else’s domain',
      page: { address: { host: 'microsoft.com.help.example' }, title: 'Microsoft Security' },
      gives: { strength: 1, quote: 'Microsoft' },
    },
  ],
  lookAlikes: [
    {
      on: 'the brand’s own page',
      page: { address: { host: 'support.microsoft.com' }, title: 'Microsoft Support' },
    },
    {
      on: 'windows of a house',
      page: { title: 'Windows and doors', runs: [{ heading: 'New windows from our own glaziers' }] },
    },
    { on: 'an apple', page: { runs: [{ heading: 'Apple cake' }, { prose: 'Peel one apple.' }] } },
    { on: 'a comment that names it', page: { runs: [{ comment: 'Microsoft Security is fine' }] } },
    {
      on: 'news about the brand',
      page: { runs: [{ prose: 'Microsoft opened an office in Leeds.' }] },
      atMost: 0.4,
    },
    { on: 'a shop that sells its programs', page: { runs: ['Microsoft Word for schools'] }, atMost: 0.6 },
  ],
});
