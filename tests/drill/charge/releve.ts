import { percentile } from "@/tests/bench/measure";

type Page = { ms: number[]; fautes: Map<string, number> };
export type Releve = ReturnType<typeof createReleve>;

/** The page every other is compared with. */
export const NUE = "Page nue (/accessibilite)";

const colonnes = (...cases: string[]) => cases.map((texte) => texte.padStart(9)).join("");
const ms = (valeur: number) => `${Math.round(valeur)} ms`;

/** How long each page took and what went wrong; what comes before `debut` is the warming up, whose faults alone count. */
export function createReleve(debut: number) {
  const pages = new Map<string, Page>();
  const pageOf = (nom: string): Page => {
    const page = pages.get(nom) ?? { ms: [], fautes: new Map() };
    pages.set(nom, page);
    return page;
  };
  return {
    noter(nom: string, depart: number, fin: number, faute?: string) {
      const page = pageOf(nom);
      if (faute) page.fautes.set(faute, (page.fautes.get(faute) ?? 0) + 1);
      else if (depart >= debut) page.ms.push(fin - depart);
    },
    mesurees: () => [...pages.values()].reduce((somme, page) => somme + page.ms.length, 0),
    fautes: () =>
      [...pages].flatMap(([nom, page]) =>
        [...page.fautes].map(([faute, nombre]) => `${nom} : ${faute} (${nombre} fois)`),
      ),
    /** A line for each page, the bare one first, then the slowest. */
    tableau(): Record<string, string> {
      const nue = percentile(pages.get(NUE)?.ms ?? [], 0.95);
      const lignes = [...pages].map(([nom, page]) => ({ nom, ...page, p95: percentile(page.ms, 0.95) }));
      lignes.sort((a, b) => Number(b.nom === NUE) - Number(a.nom === NUE) || b.p95 - a.p95);
      return Object.fromEntries([
        ["Page", colonnes("nombre", "fautes", "médiane", "p95", "× nue")],
        ...lignes.map(({ nom, ms: durees, fautes, p95 }) => [
          nom,
          colonnes(
            String(durees.length),
            String([...fautes.values()].reduce((somme, nombre) => somme + nombre, 0)),
            ms(percentile(durees, 0.5)),
            ms(p95),
            (p95 / nue).toFixed(1),
          ),
        ]),
      ]);
    },
  };
}
