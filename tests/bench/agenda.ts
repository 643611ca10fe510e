import { chromium, type Page } from "@playwright/test";
import { LAUNCH, requireBrowser } from "@/scripts/checks/browser";
import { type Measure, measureOf, percentile } from "./measure";
import { cookieOf, type Server } from "./server";
import type { Agenda } from "./world";

const VIEWPORT = { width: 1280, height: 900 };
const GESTURES = 30;
/** An old laptop: the processor four times slower than this one. */
const SLOWDOWN = 4;

/** Watches the tasks that hold the browser for 50 ms or more; what it saw since the last time it was asked, in ms. */
async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: "longtask",
      buffered: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
}

/** How long one arrow takes to be drawn, from the key to the second frame after it, in ms. */
const pressArrow = (page: Page, key: string) =>
  page.evaluate(async (pressed) => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  }, key);

/**
 * (h) An agenda of 2,000 séances in one month, in a browser whose processor is slowed down: long tasks while each view
 * opens and while one goes from séance to séance with the arrows, and the statements of each view.
 */
export async function measureAgenda(
  server: Server,
  { acteur, slug, jour, size }: Agenda,
): Promise<Measure[]> {
  await requireBrowser();
  const cookie = await cookieOf(acteur);
  const [name = "", value = ""] = cookie.split("=");
  const browser = await chromium.launch(LAUNCH);
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: "fr-FR" });
    await context.addCookies([{ name, value, url: server.base }]);
    const page = await context.newPage();
    const longTasks = await watchLongTasks(page);
    const throttle = await context.newCDPSession(page);
    await throttle.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const measures: Measure[] = [measureOf("h.seances", "dans le mois", [size])];
    for (const vue of ["mois", "semaine", "jour"]) {
      const path = `/${slug}/agenda?vue=${vue}&jour=${jour}`;
      await page.goto(server.base + path, { waitUntil: "networkidle" });
      const opening = await longTasks();
      await page.locator("main [data-lien]").first().focus();
      const arrows: number[] = [];
      for (let n = 0; n < GESTURES; n++)
        arrows.push(await pressArrow(page, n % 2 ? "ArrowRight" : "ArrowDown"));
      const moving = await longTasks();
      const { statements } = await server.measure(path, 3, cookie);
      measures.push(
        measureOf(`h.${vue}.ouverture`, "ms de tâches longues", [opening.reduce((sum, ms) => sum + ms, 0)]),
        measureOf(`h.${vue}.fleches`, "tâches longues", [moving.length], { atMost: 0 }),
        measureOf(`h.${vue}.fleche`, "ms jusqu’à l’écran, p95", arrows, null, percentile(arrows, 0.95)),
        measureOf(`h.${vue}.instructions`, "instructions SQL", [statements]),
      );
    }
    return measures;
  } finally {
    await browser.close();
  }
}
