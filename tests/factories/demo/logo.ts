import { Resvg } from "@resvg/resvg-js";
import type { Acteur } from "@/lib/acteur";
import { replaceLogo } from "@/lib/logo/commands";
import { fichierOf } from "../logo";

/** An estuary seen from above: no one’s emblem. */
const ESTUAIRE = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 40 40" fill="none">
  <rect x="1" y="1" width="38" height="38" rx="9" fill="#14506b"/>
  <path d="M1 15C10 11 14 20 22 17S33 9 39 12V24C33 21 30 27 23 28S10 24 1 29Z" fill="#e9e3d3"/>
  <path d="M6 22C13 19 17 25 24 22.500S32 16 36 17.500" stroke="#14506b" stroke-width="1.600" stroke-linecap="round"/>
  <circle cx="30" cy="7.500" r="2.600" fill="#e2a74a"/>
</svg>`;

/** Puts a logo at the head of the demo’s pages. */
export async function playLogo(admin: Acteur, now: Date): Promise<void> {
  const png = new Resvg(ESTUAIRE).render().asPng();
  const result = await replaceLogo(admin, { fichier: fichierOf(png) }, now);
  if (!result.ok) throw new Error(result.reason);
}
