import { vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/**
 * A stand-in for the browser's extension API, for components: storage that keeps and tells, tabs, and a background that
 * answers as the test says.
 */
export function extensionDouble() {
  const listeners = new Set<Listener>();
  const area = (name: string) => {
    const kept: Record<string, unknown> = {};
    return {
      kept,
      get: vi.fn(async (key: string) => (key in kept ? { [key]: kept[key] } : {})),
      set: vi.fn(async (values: Record<string, unknown>) => {
        Object.assign(kept, structuredClone(values));
        const changes = Object.fromEntries(
          Object.entries(values).map(([key, newValue]) => [key, { newValue }]),
        );
        for (const listener of listeners) listener(changes, name);
      }),
    };
  };
  const double = {
    runtime: {
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      getURL: (path: string) => `chrome-extension://hangup/${path}`,
      getManifest: () => ({ version: '1.0.0' }),
    },
    storage: {
      local: area('local'),
      session: area('session'),
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: {
      getCurrent: vi.fn(async () => ({ id: 7 })),
      get: vi.fn(async (id: number) => ({ id, url: 'https://shop.example/' })),
      query: vi.fn(async () => [{ id: 7 }, { id: 8 }]),
      create: vi.fn(async (_what: object) => ({ id: 9 })),
      remove: vi.fn(async (_id: number) => undefined),
    },
    extension: { inIncognitoContext: false },
  };
  return double;
}
