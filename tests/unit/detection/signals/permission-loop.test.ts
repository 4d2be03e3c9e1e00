import { permissionLoop } from '../../../../src/detection/signals/permission-loop.ts';
import { testSignal } from './test-signal.ts';

testSignal(permissionLoop, {
  found: [
    { on: 'three requests', page: { hooks: { notification: 3 } }, gives: { count: 3 } },
    { on: 'requests on every click', page: { hooks: { notification: 20 } }, gives: { count: 20 } },
  ],
  lookAlikes: [
    { on: 'a news site that asks once', page: { hooks: { notification: 1 } } },
    { on: 'a chat that asks again after a click', page: { hooks: { notification: 2 } } },
  ],
});
