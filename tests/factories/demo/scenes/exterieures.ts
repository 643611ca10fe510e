import { withEspace } from "@/lib/db";
import { createPersonneExterieure } from "../../personne-exterieure";
import type { Membre } from "../equipe";
import type { Horloge } from "../horloge";

/** A group asks someone from a service that has no account in Recul to its next séance. */
export async function playExterieures({ acteur }: Membre, horloge: Horloge): Promise<void> {
  const { espaceId } = acteur;
  const seance = await withEspace(acteur, (tx) =>
    tx.seance.findFirst({
      where: {
        ...{ espaceId, groupe: { intervenantId: acteur.membreId }, statut: "CONFIRMEE" },
        examens: { none: { retireLe: null, travaillee: null } },
      },
      orderBy: { debut: "asc" },
      select: { id: true },
    }),
  );
  if (seance) await createPersonneExterieure(acteur, seance.id, {}, horloge.passe(-3, "15:20"));
}
