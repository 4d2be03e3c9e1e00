import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameVerdict, ObservedMessage } from '../../../src/messaging/messages.ts';
import { askForVerdict, askWhetherClaimsStand } from '../../../src/platform/content-runtime.ts';
import { observationOf } from '../detection/observation-of.ts';

const MESSAGE: ObservedMessage = { type: 'observed', observation: observationOf({}), gist: '', all: false };
const VERDICT: FrameVerdict = { level: 'scam', score: 12, gist: 'x' };
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  vi.stubGlobal('chrome', { runtime: { id: 'hangup-id', sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a question to the background', () => {
  it('is asked once where it is answered', async () => {
    sendMessage.mockResolvedValue(VERDICT);
    expect(await askForVerdict(MESSAGE)).toEqual(VERDICT);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(MESSAGE);
  });

  it('takes "no" for an answer', async () => {
    sendMessage.mockResolvedValue(false);
    expect(await askWhetherClaimsStand('bread and cheese')).toBe(false);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'consider', text: 'bread and cheese' });
  });

  it('is asked again where the worker is being replaced, or stopped half-way', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(VERDICT);
    const answer = askForVerdict(MESSAGE);
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(VERDICT);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is given up after some time', async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined));
    const answer = askWhetherClaimsStand('your computer has been locked');
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('is not asked where the extension is gone', async () => {
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    expect(await askForVerdict(MESSAGE)).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it.each([null, 'scam', 1, {}, { level: 1, score: 1 }])('takes %j for no verdict', async (answer) => {
    sendMessage.mockResolvedValue(answer);
    const asked = askForVerdict(MESSAGE);
    await vi.runAllTimersAsync();
    expect(await asked).toBeUndefined();
  });
});
