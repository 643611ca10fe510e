import { callFunction } from "@/lib/db";
import type { BaseSecret, RoleCode } from "@/prisma/client/enums";

declare const minted: unique symbol;

/**
 * Who is acting, in which espace, with the rights of this very request. Only this file makes one,
 * from a session or a calendar's address the database has just confirmed; every query and command takes it first.
 */
export type Acteur = {
  readonly [minted]: true;
  readonly utilisateurId: string;
  readonly membreId: string;
  readonly espaceId: string;
  readonly slug: string;
  readonly espaceNom: string;
  /** IANA zone of the espace. */
  readonly zone: string;
  readonly calendrierFerie: string;
  readonly zoneScolaire: string | null;
  readonly rythmeSemaines: number;
  readonly toleranceJours: number;
  /** Threshold k of the statistical secret. */
  readonly seuilSecret: number;
  readonly delaiAlerteJours: number;
  readonly prenom: string;
  readonly nom: string;
  readonly structureId: string | null;
  readonly roles: readonly RoleCode[];
  /** Ids of the délégations the person answers for; empty means all. */
  readonly delegations: readonly string[];
  /** On what the duty of secrecy rests; without a basis, `engagement` (a signed undertaking) is needed. */
  readonly baseSecret: BaseSecret;
  readonly engagement: boolean;
  /** The version of the charter that was accepted, if any. */
  readonly charteVersion: string | null;
  /** The espaces the same session can enter, this one among them, by name: to go from one to another, no right. */
  readonly espaces: readonly { slug: string; nom: string }[];
  /** How many messages they have not read here. */
  readonly nonLues: number;
  /** The fingerprint of the espace's logo, which its address ends with. */
  readonly logo: string | null;
};

const SLUG = /^[a-z0-9-]{1,60}$/;

/**
 * The acteur of this session in this espace, or null: unknown espace, not a member, deactivated, revoked.
 * Session, member, rights, espaces and unread messages in one statement: it runs at each request.
 */
export async function findActeur(sessionId: string, slug: string): Promise<Acteur | null> {
  if (!SLUG.test(slug)) return null;
  const [acteur] = await callFunction<Acteur>(
    `SELECT acteur.*, (SELECT json_agg(json_build_object('slug', "slug", 'nom', "nom")) FROM session_espaces($1)) AS espaces,
       session_non_lues($1, acteur."espaceId", acteur."membreId") AS "nonLues", espace_logo(acteur."espaceId") AS "logo"
     FROM session_acteur($1, $2) acteur`,
    [sessionId, slug],
  );
  return acteur ?? null;
}

/** Whose calendar the address with this fingerprint is, and whether it shows the time around the séances; null: nobody's. */
export async function findAbonne(empreinte: string): Promise<{ acteur: Acteur; reserve: boolean } | null> {
  const [row] = await callFunction<Acteur & { reserve: boolean }>("SELECT * FROM abonnement_acteur($1)", [
    empreinte,
  ]);
  if (!row) return null;
  const { reserve, ...acteur } = row;
  return { acteur: acteur as Acteur, reserve };
}
