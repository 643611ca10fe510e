import { charte } from "./charte";
import { texteConsentement } from "./consentement";
import { bandeauDanger } from "./danger";
import { engagementConfidentialite } from "./engagement";
import { presentationTad } from "./presentation";
import type { Texte } from "./texte";

export const TEXTE_CODES = ["consentement", "charte", "engagement", "danger", "presentation"] as const;

export type TexteCode = (typeof TEXTE_CODES)[number];

/** Every version ever shown, the one in force first. A version is added at the head, never edited. */
export const VERSIONS: Readonly<Record<TexteCode, readonly [Texte, ...Texte[]]>> = {
  consentement: [texteConsentement],
  charte: [charte],
  engagement: [engagementConfidentialite],
  danger: [bandeauDanger],
  presentation: [presentationTad],
};

/** The version in force. */
export function getTexte(code: TexteCode): Texte {
  return VERSIONS[code][0];
}

/** The version a record names; null when no such version was ever shown. */
export function getTexteVersion(code: TexteCode, version: string): Texte | null {
  return VERSIONS[code].find((texte) => texte.version === version) ?? null;
}

/**
 * Whether what a member accepted is the version in force: an older acceptance, or none, asks again
 * before the next access (002:2440).
 */
export function isVersionInForce(code: TexteCode, version: string | null): boolean {
  return version === getTexte(code).version;
}
