import { describe, expect, it, vi } from 'vitest';
import type { CommandName, FrameVerdict, ObservedMessage } from '../../../src/messaging/messages.ts';
import { type CommandHandlers, createRouter, type Sender } from '../../../src/messaging/router.ts';
import { observationOf } from '../detection/observation-of.ts';

const OWN_ID = 'hangup-id';
const ROOT = 'chrome-extension://hangup-id/';
const UUID = '7f0c1f6e-2f9b-4c53-9a53-0d6a9f1a2b3c';

const COMMANDS: Readonly<Record<CommandName, object>> = {
  'get-case': { id: UUID },
  'close-page': { id: UUID },
  continue: { id: UUID, scope: 'once' },
  'get-tab-state': { tabId: 3 },
  pause: { until: 'manual' },
  'allow-host': { host: 'shop.example', allow: true },
  'practice-alarm': {},
  'record-missed': { tabId: 3 },
  'take-picture': { tabId: 3 },
  'send-reports': {},
};

const OBSERVED: ObservedMessage = {
  type: 'observed',
  observation: observationOf({ runs: ['Your computer has been locked'] }),
  gist: '',
  all: false,
};
const CONSIDER = { type: 'consider', text: 'your computer has been locked' };
const VERDICT: FrameVerdict = { level: 'suspicious', score: 6, gist: 'x' };

const inTab: Sender = { id: OWN_ID, url: 'https://kit.example/', tabId: 3, frameId: 0 };
const ownPage: Sender = { id: OWN_ID, url: `${ROOT}popup.html` };

function route() {
  const handler = vi.fn(async (ask: object) => ({ answered: ask }));
  const onObserved = vi.fn(async () => VERDICT);
  const onConsider = vi.fn(async () => true);
  const onRefused = vi.fn();
  const commands = Object.fromEntries(
    Object.keys(COMMANDS).map((name) => [name, handler]),
  ) as unknown as CommandHandlers;
  const answer = createRouter({
    extensionId: OWN_ID,
    extensionRoot: ROOT,
    onObserved,
    onConsider,
    commands,
    onRefused,
  });
  return { answer, handler, onObserved, onConsider, onRefused };
}

describe('the router', () => {
  it('takes what a frame of a tab saw, and answers with the verdict', async () => {
    const { answer, onObserved, onRefused } = route();
    expect(await answer(OBSERVED, inTab)).toEqual(VERDICT);
    expect(onObserved).toHaveBeenCalledExactlyOnceWith(OBSERVED, inTab);
    expect(onRefused).not.toHaveBeenCalled();
  });

  it('answers a frame whether a claim stands', async () => {
    const { answer, onConsider, onObserved } = route();
    expect(await answer(CONSIDER, inTab)).toBe(true);
    expect(onConsider).toHaveBeenCalledExactlyOnceWith(CONSIDER);
    expect(onObserved).not.toHaveBeenCalled();
  });

  it.each(Object.entries(COMMANDS))('takes %s from the extension’s own pages', async (type, rest) => {
    const { answer, handler } = route();
    const message = { type, ...rest };
    expect(await answer(message, ownPage)).toEqual({ answered: message });
    expect(handler).toHaveBeenCalledExactlyOnceWith(message, ownPage);
  });

  it.each(Object.entries(COMMANDS))('refuses %s from a page, whatever it pretends', (type, rest) => {
    for (const url of [
      'https://kit.example/',
      `https://kit.example/?${ROOT}`,
      'chrome-extension://hangup-id.kit.example/popup.html',
      'chrome-extension://hangup-id',
      'chrome-extension://another-id/popup.html',
      'moz-extension://hangup-id/popup.html',
      ` ${ROOT}popup.html`,
      '',
      undefined,
    ]) {
      const { answer, handler, onRefused } = route();
      expect(answer({ type, ...rest }, { ...inTab, url })).toBeUndefined();
      expect(handler).not.toHaveBeenCalled();
      expect(onRefused).toHaveBeenCalledExactlyOnceWith('a command from a page');
    }
  });

  it.each([
    ['another extension', { ...ownPage, id: 'another-id' }],
    ['nobody', { ...ownPage, id: undefined }],
  ])('refuses everything from %s', (_, sender) => {
    for (const message of [OBSERVED, CONSIDER, { type: 'practice-alarm' }]) {
      const { answer, handler, onObserved, onConsider, onRefused } = route();
      expect(answer(message, { tabId: 3, frameId: 0, ...sender })).toBeUndefined();
      expect(handler).not.toHaveBeenCalled();
      expect(onObserved).not.toHaveBeenCalled();
      expect(onConsider).not.toHaveBeenCalled();
      expect(onRefused).toHaveBeenCalledExactlyOnceWith('from another extension');
    }
  });

  it.each([
    ['no tab', { id: OWN_ID, url: 'https://kit.example/', frameId: 0 }],
    ['no frame', { id: OWN_ID, url: 'https://kit.example/', tabId: 3 }],
  ])('refuses what is told from %s', (_, sender) => {
    const { answer, onObserved, onRefused } = route();
    expect(answer(OBSERVED, sender)).toBeUndefined();
    expect(answer(CONSIDER, sender)).toBeUndefined();
    expect(onObserved).not.toHaveBeenCalled();
    expect(onRefused).toHaveBeenCalledWith('"observed" from no tab');
  });

  it.each([
    undefined,
    null,
    'practice-alarm',
    7,
    [],
    {},
    { type: 'no-such-command' },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'toString' },
    { type: ['practice-alarm'] },
    { type: 'get-case' },
    { type: 'get-case', id: 'https://kit.example/' },
    { type: 'release' },
  ])('refuses %j, even from the extension’s own pages', (message) => {
    const { answer, handler, onObserved, onRefused } = route();
    expect(answer(message, ownPage)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
    expect(onObserved).not.toHaveBeenCalled();
    expect(onRefused).toHaveBeenCalledExactlyOnceWith('a command of an unknown shape');
  });

  it('refuses an observation of an unknown shape', () => {
    const { answer, onObserved, onRefused } = route();
    expect(answer({ ...OBSERVED, observation: { title: 'Alert' } }, inTab)).toBeUndefined();
    expect(onObserved).not.toHaveBeenCalled();
    expect(onRefused).toHaveBeenCalledExactlyOnceWith('"observed" of an unknown shape');
  });

  it('passes nothing on that it doesn’t know', async () => {
    const { answer, handler } = route();
    await answer({ type: 'practice-alarm', id: UUID, command: 'x' }, ownPage);
    expect(handler).toHaveBeenCalledExactlyOnceWith({ type: 'practice-alarm' }, ownPage);
  });
});
