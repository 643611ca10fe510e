import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createCode, NOMBRE_DE_CODES } from "@/lib/demande/rules/code";
import { readContexte } from "@/lib/seance/queries/contexte";
import { addMinutes } from "@/lib/time";
import { createAgenda } from "./agenda";
import type { Membre } from "./equipe";
import { createHasard } from "./hasard";
import type { Horloge } from "./horloge";
import type { Monde } from "./recits/recit";
import { createRegistre } from "./registre";

type Attributs = {
  graine: number;
  horloge: Horloge;
  /** Everyone who may take part in a séance. */
  membres: readonly Membre[];
  /** Place of the séances, by territoire. */
  lieux?: ReadonlyMap<string, string>;
  secretaire?: Membre | null;
};

const DEBUT_JOURS = -780;
const FIN_JOURS = 240;

/** What the stories of an espace share; its calendars are read as the product reads them. */
export async function createMonde(acteur: Acteur, attributs: Attributs): Promise<Monde> {
  const { graine, horloge, membres, lieux, secretaire = null } = attributs;
  const { espaceId } = acteur;
  const membreIds = membres.map((membre) => membre.acteur.membreId);
  const { contexte, valeurs } = await withEspace(acteur, async (tx) => ({
    contexte: await readContexte(tx, acteur, {
      membreIds,
      du: horloge.passe(DEBUT_JOURS),
      au: addMinutes(horloge.now, FIN_JOURS * 1440),
    }),
    valeurs: await tx.valeur.findMany({
      where: { espaceId },
      select: { id: true, liste: true, code: true },
    }),
  }));
  const ids = new Map(valeurs.map(({ id, liste, code }) => [`${liste}/${code}`, id]));
  const hasard = createHasard(graine);
  const codes = new Set<string>();
  return {
    ...{ espaceId, hasard, horloge, secretaire },
    agenda: createAgenda(contexte),
    registre: createRegistre(),
    lieuOf: (territoireId) => lieux?.get(territoireId) ?? null,
    valeur(liste, code) {
      const id = ids.get(`${liste}/${code}`);
      if (!id) throw new Error(`no value ${liste}/${code}`);
      return id;
    },
    drawCode(origine) {
      let code = createCode(origine, hasard.entre(0, NOMBRE_DE_CODES - 1));
      while (codes.has(code)) code = createCode(origine, hasard.entre(0, NOMBRE_DE_CODES - 1));
      codes.add(code);
      return code;
    },
  };
}
