import { VILLE } from "../lexique/classes";
import { foldCommune } from "../lexique/pliage";
import type { Trouvaille } from "../signalement";
import { cleAvant, jetonAt, type Suite } from "../texte/suite";
import { isCommuneComposee, listFins, nameOf } from "./commune-composee";
import { isCommuneSimple, isContractee } from "./commune-simple";
import { isTerritoire, LIEU, LIEU_DE } from "./prepositions";

/** Whether a commune can begin at `i` at all: cheap, so that the rest runs on few tokens. */
function canBegin(suite: Suite, i: number): boolean {
  const { cle, casse } = jetonAt(suite, i);
  if (suite.pris[i] || cle === "" || (cle.endsWith("'") && cle !== "l'")) return false;
  if (casse !== "basse" || jetonAt(suite, i + 1).casse !== "basse") return true;
  const avant = cleAvant(suite, i);
  return (
    LIEU.test(avant) || LIEU_DE.test(avant) || avant === "en" || (suite.lexique.classes(cle) & VILLE) !== 0
  );
}

/** The token after the commune that begins at `i`; `i` when there is none. */
function endOfCommune(suite: Suite, i: number): number {
  for (const fin of listFins(suite, i)) if (fin > i + 1 && isCommuneComposee(suite, i, fin)) return fin;
  if (isContractee(suite, i)) return i + 1;
  return isCommuneSimple(suite, i) && suite.lexique.isCommune(jetonAt(suite, i).cle) ? i + 1 : i;
}

/** Communes, French ones, unless the territoire of the espace allows them or they name a délégation. */
export function findCommunes(suite: Suite): Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  for (let i = 0; i < suite.jetons.length; i++) {
    const fin = canBegin(suite, i) ? endOfCommune(suite, i) : i;
    if (fin === i) continue;
    suite.pris.fill(true, i, fin);
    if (!suite.permises.has(foldCommune(nameOf(suite, i, fin))) && !isTerritoire(suite, i))
      trouvailles.push({ type: "commune", start: jetonAt(suite, i).start, end: jetonAt(suite, fin - 1).end });
    i = fin - 1;
  }
  return trouvailles;
}
