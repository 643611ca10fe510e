import { randomUUID } from "node:crypto";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { validateCompteRendu } from "@/lib/compte-rendu/commands/validate";
import { withEspace } from "@/lib/db";
import { correctPresence } from "@/lib/seance/commands/hold";
import type { Membre } from "../equipe";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";

type Scene = { monde: Monde; situationId: string; intervenant: Membre; secretaire: Membre };

/** What was recorded of a situation's first séances, put right afterwards: a presence, and validated minutes. */
export async function playCorrections({ monde, situationId, ...scene }: Scene): Promise<void> {
  const { espaceId, horloge } = monde;
  const { intervenant, secretaire } = scene;
  const [premiere, deuxieme] = await withEspace({ espaceId }, (tx) =>
    tx.seance.findMany({
      where: { espaceId, situationId, statut: "TENUE" },
      orderBy: { debut: "asc" },
      take: 2,
      select: { id: true, presences: { select: { membreId: true, etat: true } } },
    }),
  );
  const { referentId } = await withEspace({ espaceId }, (tx) =>
    tx.situation.findUniqueOrThrow({
      where: { espaceId_id: { espaceId, id: situationId } },
      select: { referentId: true },
    }),
  );
  const associe = premiere?.presences.find(({ membreId }) => membreId !== referentId);
  if (!premiere || !deuxieme || !associe) throw new Error("nothing to correct");
  const presence = {
    seanceId: premiere.id,
    membreId: associe.membreId,
    etat: associe.etat === "EXCUSE" ? "PRESENT" : "EXCUSE",
    motif: "FEUILLE_RETROUVEE",
  } as const;
  requireValue(await correctPresence(secretaire.acteur, presence, horloge.passe(-150, "10:20")));

  const page = randomUUID();
  const correction = {
    seanceId: deuxieme.id,
    version: 2,
    revision: 0,
    page,
    ecraser: false,
    vers: undefined,
  };
  const textes = {
    faits:
      "Les deux pistes de la première séance ont été essayées, et non une seule comme il avait été noté. La personne a choisi de venir l’après-midi.",
    hypotheses: "Le choix de l’heure compterait autant que celui du sujet.",
    pistes: "Garder l’après-midi.",
    ressources: "La personne corrige ce que l’on dit d’elle, et on l’écoute.",
    outils: "",
  };
  const outil = [monde.valeur("outil", "approche-systemique")];
  const le = horloge.passe(-140, "17:20");
  requireValue(await saveCompteRendu(intervenant.acteur, { ...correction, ...textes, outil }, le));
  const lue = { seanceId: deuxieme.id, version: 2, revision: 1, reponses: {} };
  requireValue(await validateCompteRendu(intervenant.acteur, lue, le));
}
