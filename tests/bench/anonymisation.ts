import { performance } from "node:perf_hooks";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { type Measure, measureOf } from "./measure";

const PASSAGE =
  "La personne vient au rendez-vous quand elle a choisi l’heure. Elle parle de Karim, son frère, et d’un logement à Guérande ; son numéro est le 06 12 34 56 78. " +
  "Depuis la séparation, les consommations ont repris le soir. Le CSAPA propose un accueil sans rendez-vous, la mission locale attend un retour. ";

/** (f) The check on 5,000 characters of the field's prose, and its speed. */
export async function measureAnonymisation(rounds: number): Promise<Measure[]> {
  const lexique = await getLexique();
  const texte = PASSAGE.repeat(Math.ceil(5000 / PASSAGE.length)).slice(0, 5000);
  for (let warm = 0; warm < 30; warm++) analyser(texte, lexique);
  const times: number[] = [];
  for (let round = 0; round < rounds * 10; round++) {
    const start = performance.now();
    analyser(texte, lexique);
    times.push(performance.now() - start);
  }
  return [
    measureOf("f.5000-caracteres", "ms", times, { atMost: 16 }),
    measureOf(
      "f.debit",
      "caractères/s",
      times.map((time) => (5000 / time) * 1000),
    ),
  ];
}
