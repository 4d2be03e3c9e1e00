import { expect, test, traps } from './fixture.ts';
import { hostOf } from './trap.ts';

/** Milliseconds; far more than it takes: the time is printed, and what counts is that it happens. */
const LIMIT = 20_000;

test.describe('nothing holds the person', () => {
  for (const trap of traps) {
    test(trap.name, async ({ hangup, trapWeb }) => {
      test.skip(trap.only !== undefined && trap.only !== hangup.launched.browser, `only ${trap.only} has it`);
      const host = hostOf(trap);
      const tab = await hangup.launched.context.newPage();
      const warned = hangup.warning(LIMIT).then((page) => ({ page, at: Date.now() }));
      void hangup.visitIn(tab, `https://${host}/`, trap.click ?? true);
      const sprungAt = await trapWeb.sprungAt(trap);
      const { page, at } = await warned;
      expect(page, 'the warning opens').toBeDefined();
      await expect.poll(() => hangup.tabsOf(host), { message: 'the old page is gone' }).toBe(trap.left ?? 0);
      const gone = Date.now();
      for (let more = 1; more < (trap.warnings ?? 1); more += 1)
        expect(await hangup.warning(LIMIT), `warning ${more + 1} opens`).toBeDefined();
      await expect
        .poll(() => hangup.inFront(), { message: 'the warning is in front' })
        .toContain('warning.html');
      console.log(`${trap.name}: warned ${at - sprungAt} ms, gone ${gone - sprungAt} ms after the trap`);
    });
  }
});
