import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { runCommand } from "../console/children";
import { Failure } from "../console/failure";

/** Debian's own Chromium, preferred where it is installed. */
const SYSTEM_CHROMIUM = "/usr/bin/chromium";

function isDebian(): boolean {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(file, "utf8"));
}

const isRoot = process.getuid?.() === 0;

/** How every test starts it: nothing of its own on the network, and as root without the sandbox that root cannot have. */
export const LAUNCH = {
  executablePath: existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined,
  args: [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(isRoot ? ["--no-sandbox"] : []),
  ],
};

const INSTALLATIONS = {
  debian: "apt-get update && apt-get install -y --no-install-recommends chromium",
  playwright: `"${process.execPath}" node_modules/@playwright/test/cli.js install chromium`,
};

/** Installs a browser where there is none. */
export async function requireBrowser(): Promise<void> {
  if (existsSync(SYSTEM_CHROMIUM) || existsSync(chromium.executablePath())) return;
  const command = isRoot && isDebian() ? INSTALLATIONS.debian : INSTALLATIONS.playwright;
  const { code, output } = await runCommand("/bin/sh", ["-c", command], {
    ...process.env,
    DEBIAN_FRONTEND: "noninteractive",
  });
  if (code !== 0) throw new Failure(`L’installation du navigateur a échoué :\n${output.trim()}`);
}
