import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import axe, { type RunOnly } from "axe-core";
import type { RoleCode } from "@/prisma/client/enums";
import { COMPTES_DEMO, type CompteDemo } from "@/prisma/comptes-demo";

/** A gesture that has found nothing by then will not; the test says which. */
const GESTURE_MS = 15_000;

/** A request the browser gave up on because the page moved on is not a failure. */
const ABANDONED = /net::ERR_ABORTED/;

/** The test's own eyes are a script, which a frame where nothing runs refuses: that it does is the frame's promise. */
const SANDBOXED = /^Blocked script execution in 'about:srcdoc'/;

/**
 * Every page of the context is watched: a console error, an exception or a failed request fails the test. Without
 * JavaScript the browser refuses the scripts, which is what is asked of it. Returns what was seen, once it is over.
 */
function watch(context: BrowserContext, javaScriptEnabled = true): () => string[] {
  const faults: { url?: string; said: string }[] = [];
  const notFound = new Set<string>();
  context.on("console", (message) => {
    if (message.type() !== "error" || SANDBOXED.test(message.text())) return;
    const { url } = message.location();
    faults.push({ url, said: `console, ${message.page()?.url()}: ${message.text()} ${url}` });
  });
  context.on("weberror", (error) => faults.push({ said: `exception: ${error.error().message}` }));
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (!javaScriptEnabled && request.resourceType() === "script") return;
    if (!ABANDONED.test(why)) faults.push({ said: `request ${request.url()}: ${why}` });
  });
  context.on("response", (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) notFound.add(response.url());
    if (response.status() >= 500) faults.push({ said: `${response.status()} ${response.url()}` });
  });
  // Chromium says of a page that is not found what it says of a missing file: only the second is a fault.
  return () => faults.filter(({ url }) => !url || !notFound.has(url)).map(({ said }) => said);
}

type Fixtures = {
  /** Opens a page in a browser of its own: other cookies, nothing kept. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a browser of its own for one of the demo's accounts, signed in with one click. */
  signIn: (role: RoleCode, espace?: string) => Promise<Page>;
};

/** The demo's account of this role. */
export function compteOf(role: RoleCode, espace = "loire-atlantique"): CompteDemo {
  const compte = COMPTES_DEMO.find((known) => known.role === role && known.espace === espace);
  if (!compte) throw new Error(`no demo account ${role} in ${espace}`);
  return compte;
}

export const test = base.extend<Fixtures & { guarded: undefined }>({
  guarded: [
    async ({ context, javaScriptEnabled }, use) => {
      context.setDefaultTimeout(GESTURE_MS);
      const faults = watch(context, javaScriptEnabled);
      await use(undefined);
      expect(faults()).toEqual([]);
    },
    { auto: true },
  ],
  openBrowser: async ({ browser, javaScriptEnabled }, use) => {
    const opened: { context: BrowserContext; faults: () => string[] }[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(GESTURE_MS);
      opened.push({ context, faults: watch(context, options?.javaScriptEnabled ?? javaScriptEnabled) });
      return context.newPage();
    });
    for (const { context, faults } of opened) {
      await context.close();
      expect(faults()).toEqual([]);
    }
  },
  signIn: async ({ openBrowser }, use) => {
    await use(async (role, espace = "loire-atlantique") => {
      const { prenom, nom } = compteOf(role, espace);
      const page = await openBrowser();
      await page.goto("/connexion");
      await page.getByRole("button", { name: `${prenom} ${nom}` }).click();
      await page.waitForURL(`**/${espace}`);
      return page;
    });
  },
});

const WCAG: RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
const CONTRAST: RunOnly = { type: "rule", values: ["color-contrast"] };

async function expectNoViolation(page: Page, runOnly: RunOnly): Promise<void> {
  const found = await page.evaluate(async (only) => {
    // Two frames, so that the colours just asked for are those on the screen.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ runOnly: only, resultTypes: ["violations"] });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(({ target }) => target),
    }));
  }, runOnly);
  const grave = found.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    grave.map(({ id, where }) => `${id}: ${where.join(" ; ")}`),
    page.url(),
  ).toEqual([]);
}

/** No serious or critical violation of WCAG 2.2 AA on the page as it is now, nor of contrast in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectNoViolation(page, WCAG);
  // Colours are all that the dark theme changes.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolation(page, CONTRAST);
}

/** Nothing makes the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${page.url()} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
}

export { expect };
