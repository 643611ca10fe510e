import type { Page } from "@playwright/test";

/** The attestations of a séance that was held, made for everyone at once; the address of the letters. */
export async function preparerCourrier(page: Page, seance: string): Promise<string> {
  await page.goto(`${seance}/courriers`);
  await page.getByRole("button", { name: /attestation de présence/ }).click();
  await page.waitForURL(/\/courriers\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}
