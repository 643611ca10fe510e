import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { readContenu, writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { editableSituations } from "@/lib/protocole/access";
import type { UpdateProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { lockSituation } from "@/lib/situation/queries/lock";
import { dateFromJour } from "@/lib/time";

export type UpdateProtocoleRefus = "INTROUVABLE" | "PERIME" | "ALERTES";

type Input = z.output<typeof UpdateProtocole>;
type Ecrit = "cadre" | "reponses";

/**
 * Writes the next version of a situation's protocole (000:78); the versions before stay as they were.
 * By the intervenant·e to whom it is entrusted. Séances already booked do not move. Refused while a word of the
 * frame that may identify someone has no answer (ALERTES).
 */
export async function updateProtocole(
  acteur: Acteur,
  input: Omit<Input, Ecrit> & Partial<Pick<Input, Ecrit>>,
  now: Date,
): Promise<Result<{ version: number }, UpdateProtocoleRefus>> {
  const { espaceId, membreId } = acteur;
  const { situationId, version, nombreSeances = null, dateFin, cadre = "", reponses = {}, ...temps } = input;
  return withEspace(acteur, async (tx): Promise<Result<{ version: number }, UpdateProtocoleRefus>> => {
    const where = { AND: [editableSituations(acteur), { id: situationId }] };
    // Two writers of one protocole: the second waits here, then finds the version it did not read.
    await lockSituation(tx, acteur, situationId);
    if (!(await tx.situation.findFirst({ where, select: { id: true } }))) return refuse("INTROUVABLE");
    const last = await tx.protocole.findFirst({
      where: { espaceId, situationId },
      orderBy: { version: "desc" },
      select: { id: true, version: true },
    });
    if ((last?.version ?? 0) !== version) return refuse("PERIME");
    const avant = last ? await readContenu(tx, acteur, "PROTOCOLE", last.id) : {};
    // What was answered for the same words stands.
    const examen =
      avant.cadre === cadre
        ? { textes: { cadre }, alertes: [], levees: [], restantes: [] }
        : await examineTextes(tx, acteur, situationId, { cadre }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const protocole = await tx.protocole.create({
      data: {
        espaceId,
        situationId,
        version: version + 1,
        ...temps,
        nombreSeances,
        dateFin: dateFin ? dateFromJour(dateFin) : null,
        creeLe: now,
        creeParId: membreId,
        publieLe: now,
        publieParId: membreId,
      },
      select: { id: true, version: true },
    });
    await writeContenu(tx, acteur, "PROTOCOLE", protocole.id, { situationId }, examen.textes, now);
    const support = {
      support: "PROTOCOLE",
      supportId: protocole.id,
      situationId,
      objet: "protocole",
    } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    await journaliser(tx, acteur, "modifier", "protocole", protocole.id);
    return ok({ version: protocole.version });
  });
}
