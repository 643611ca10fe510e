import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { RoleCode } from "@/prisma/client/enums";
import { COMPTES_DEMO } from "@/prisma/comptes-demo";

/** A request the browser gave up on because the page moved on is not a failure. */
const ABANDONED = /net::ERR_ABORTED/;

/** Every page of the context is watched: a console error, an exception or a failed request fails the test. */
function watch(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console, ${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`exception: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (!ABANDONED.test(why)) faults.push(`request ${request.url()}: ${why}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

type Fixtures = {
  /** Opens a browser of its own for one of the demo's accounts, signed in with one click. */
  signIn: (role: RoleCode, espace?: string) => Promise<Page>;
};

export const test = base.extend<Fixtures & { guarded: undefined }>({
  guarded: [
    async ({ context }, use) => {
      const faults = watch(context);
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  signIn: async ({ browser, contextOptions }, use) => {
    const opened: { context: BrowserContext; faults: string[] }[] = [];
    await use(async (role, espace = "loire-atlantique") => {
      const compte = COMPTES_DEMO.find((known) => known.role === role && known.espace === espace);
      if (!compte) throw new Error(`no demo account ${role} in ${espace}`);
      const context = await browser.newContext(contextOptions);
      opened.push({ context, faults: watch(context) });
      const page = await context.newPage();
      await page.goto("/connexion");
      await page.getByRole("button", { name: `${compte.prenom} ${compte.nom}` }).click();
      await page.waitForURL(`**/${espace}`);
      return page;
    });
    for (const { context, faults } of opened) {
      await context.close();
      expect(faults).toEqual([]);
    }
  },
});

/** No serious or critical violation of WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const said = grave.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" ; ")}`,
  );
  expect(said, page.url()).toEqual([]);
}

/** Nothing makes the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${page.url()} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
}

export { expect };
