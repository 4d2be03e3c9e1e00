import { supportChat } from '../../../../src/detection/signals/support-chat.ts';
import { testSignal } from './test-signal.ts';

testSignal(supportChat, {
  found: [
    {
      on: 'a claim and a chat',
      page: { runs: [{ heading: 'Your computer has been locked' }], shape: { chat: true } },
    },
    {
      on: 'a claim in a dialog and a chat',
      page: { dialogs: ['Your computer has been locked'], shape: { chat: true } },
    },
  ],
  lookAlikes: [
    { on: 'a shop with a chat', page: { runs: [{ heading: 'Shoes for autumn' }], shape: { chat: true } } },
    { on: 'a claim without a chat', page: { runs: [{ prose: 'Your computer has been locked.' }] } },
  ],
});
