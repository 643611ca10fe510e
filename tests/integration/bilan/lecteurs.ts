import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { makeOctets } from "@/lib/bilan/commands/octets";
import { getBilan } from "@/lib/bilan/queries/bilan";
import { readVersion } from "@/lib/bilan/queries/version";
import { writeDocument } from "@/lib/bilan/rules/document/document";
import { readClasseur } from "@/lib/classeur";
import { withEspace } from "@/lib/db";
import { getChiffres, listChiffresCsv } from "@/lib/indicateur/queries/chiffres";
import { getTableauDeBord } from "@/lib/tableau-de-bord/queries";
import type { RoleCode } from "@/prisma/client/enums";
import { printBilan } from "@/scripts/bilan";
import { acteurOf } from "@/tests/factories/acteur";
import { clientOf } from "@/tests/support/clients";
import {
  type Carnet,
  copyCsv,
  copyDocument,
  copyFeuilles,
  copyPage,
  copyTableaux,
  type TableauImprime,
} from "./carnet";

/** The espace whose figures are read, as `npm run seed:volume` makes it. */
export const SLUG = "volume-001";

export type Lecteurs = { intervenant: Acteur; copil: Acteur; responsables: [Acteur, Acteur] };

export async function findActeurs(role: RoleCode): Promise<Acteur[]> {
  const admin = await clientOf("admin");
  const { rows } = await admin.query<{ utilisateurId: string }>(
    `SELECT m."utilisateurId" FROM "Membre" m JOIN "MembreRole" r ON r."espaceId" = m."espaceId" AND r."membreId" = m."id"
     WHERE r."role" = $1 ORDER BY m."id"`,
    [role],
  );
  return Promise.all(rows.map(({ utilisateurId }) => acteurOf(utilisateurId, SLUG)));
}

export const print = async (annee: number, role: "responsable" | "copil"): Promise<TableauImprime[]> =>
  JSON.parse(await printBilan({ espace: SLUG, annee, role, json: true })).tableaux;

export const required = <T>(lu: T | null): T => {
  if (lu === null) throw new Error("not to be read");
  return lu;
};

const MAX = { lignes: 50_000, colonnes: 100 };

/** Everything that shows figures of a year, copied by people who tell each other all they read. */
export async function readAll(
  { copil, responsables }: Lecteurs,
  annee: number,
  bilans: readonly string[],
  instant: Date,
): Promise<Carnet> {
  const carnet: Carnet = new Map();
  const imprimes = await print(annee, "responsable");
  copyTableaux(carnet, "bilan --role responsable", imprimes);
  copyTableaux(carnet, "bilan --role copil", await print(annee, "copil"));
  for (const responsable of responsables) {
    copyPage(carnet, "chiffres", required(await getChiffres(responsable, annee, instant)).tableaux);
    const { lignes } = required(await listChiffresCsv(responsable, annee, instant));
    copyCsv(carnet, "chiffres.csv", lignes, imprimes);
    const bord = required(await getTableauDeBord(responsable, annee, instant));
    copyPage(carnet, "tableau de bord", bord.chiffres.tableaux);
  }
  for (const id of bilans) {
    const { instantane } = required(await getBilan(copil, id, instant));
    copyPage(carnet, "page du bilan", instantane.tableaux);
    const { bilan, zone } = required(await withEspace(copil, (tx) => readVersion(tx, copil.espaceId, id)));
    const csv = Buffer.from(await makeOctets(bilan, zone, "CSV"));
    copyCsv(carnet, "bilan.csv", parse(csv, { bom: true, delimiter: ";" }), imprimes);
    const classeur = await readClasseur(Buffer.from(await makeOctets(bilan, zone, "XLSX")), MAX);
    if (!classeur.ok) throw new Error(classeur.reason);
    expect(copyFeuilles(carnet, "classeur", classeur.value, imprimes)).toBeGreaterThan(100);
    const { blocs } = writeDocument(bilan, zone);
    expect(copyDocument(carnet, "document", blocs, imprimes)).toBeGreaterThan(100);
  }
  return carnet;
}
