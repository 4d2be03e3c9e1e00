import { defineBackground } from 'wxt/utils/define-background';

/** The harness waits for a worker. */
export default defineBackground(() => {});
