import type { Acteur } from "@/lib/acteur";
import { runImport } from "@/lib/import/commands/run";
import { inviteMembres } from "@/lib/invitation/commands/invite";
import { listAInviter } from "@/lib/invitation/queries/invitation";
import { createImport } from "../import";
import { requireValue } from "./resultat";

const ENTETES = ["Prénom", "Nom", "Courriel", "Rôle", "Base du secret", "Structure", "Téléphone"];
const PRO = ["Professionnel·le", "Par profession"];
const ARRIVEES = [
  ["Maïwenn", "Coatanéa", "maiwenn.coatanea@demo.example", ...PRO, "CMS Estuaire", "02 40 00 00 11"],
  ["Ronan", "Kervella", "ronan.kervella@demo.example", ...PRO, "CCAS Estuaire", ""],
  [
    "Sterenn",
    "Jaouen",
    "sterenn.jaouen@demo.example",
    ...PRO,
    "Mission locale Pays de Retz",
    "02 40 00 00 12",
  ],
];
const STRUCTURES = [
  ["Nom", "Type", "Secteur", "Tel"],
  ["Foyer des Tilleuls", "Foyer", "CLI Estuaire", "240000021"],
  ["Atelier du Lac", "Chantier insertion", "CLI Pays de Retz", "02 40 00 00 22"],
  ["CCAS Estuaire", "CCAS", "CLI Estuaire", "02 40 00 00 23"],
  ["CSAPA du Bocage", "CSAPPA", "CLI Pays de Retz", ""],
];

/** Three colleagues who came by a file and wait for their access, one of them invited, and a file of structures left on its way in. */
export async function playImports(admin: Acteur, at: Date): Promise<void> {
  const { importId, apercu } = await createImport(admin, "MEMBRES", [ENTETES, ...ARRIVEES], at);
  requireValue(await runImport(admin, { importId, apercu: apercu.empreinte, ecarter: false }, at));
  const [invitee] = (await listAInviter(admin)) ?? [];
  if (invitee) requireValue(await inviteMembres(admin, { membreIds: [invitee.id] }, at));
  await createImport(admin, "STRUCTURES", STRUCTURES, at);
}
