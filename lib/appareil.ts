const NAVIGATEURS = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
] as const;

const SYSTEMES = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
] as const;

/**
 * What to call the device someone signs in from, as its browser says it: « Firefox sur Windows ». Only these words are
 * kept; a browser nobody knows gives null.
 */
export function appareilOf(agent: string | null | undefined): string | null {
  const nommer = (noms: readonly (readonly [string, RegExp])[]) =>
    noms.find(([, signe]) => signe.test(agent ?? ""))?.[0];
  const [navigateur, systeme] = [nommer(NAVIGATEURS), nommer(SYSTEMES)];
  if (!navigateur) return systeme ?? null;
  return systeme ? `${navigateur} sur ${systeme}` : navigateur;
}
