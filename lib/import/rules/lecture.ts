import type { z } from "zod";
import { RAISONS } from "../labels/raisons";
import type { ChampCode } from "./champ";
import { champOf, type Sorte } from "./champs";
import type { Choix, Trouve } from "./choix";
import type { Saisie } from "./correspondance";

/**
 * Reads one line of a file: each answer is a value, or nothing when the cell is empty or the column is not there, and
 * what is wrong is gathered as reasons. The sentences of the schemas that check what is typed by hand are reused.
 */
export class Lecture {
  readonly raisons: string[] = [];

  constructor(
    readonly sorte: Sorte,
    readonly saisie: Saisie,
  ) {}

  /** What the cell holds, if anything. */
  texte(code: ChampCode): string | undefined {
    const valeur = this.saisie.valeurs[code];
    if (!valeur) return undefined;
    if (!/^[=@]/.test(valeur)) return valeur;
    this.raisons.push(RAISONS.formule(this.libelle(code)));
    return undefined;
  }

  /** A value the schema of the form accepts. */
  valide<S extends z.ZodType>(code: ChampCode, schema: S, texte = this.texte(code)): z.output<S> | undefined {
    if (texte === undefined) return undefined;
    const lue = schema.safeParse(texte);
    if (lue.success) return lue.data;
    this.raisons.push(RAISONS.refuse(this.libelle(code), lue.error.issues[0]?.message ?? ""));
    return undefined;
  }

  /** One value of a list; the one it replaces may be kept though it is no longer offered. */
  choix(code: ChampCode, find: (texte: string) => Trouve, actuel?: string | null): Choix | undefined {
    const texte = this.texte(code);
    return texte === undefined ? undefined : this.trouver(code, texte, find, actuel ? [actuel] : []);
  }

  /** Several values of a list, in one cell: one name that holds a separator is still one. */
  plusieurs(
    code: ChampCode,
    find: (texte: string) => Trouve,
    actuels: readonly string[] = [],
  ): Choix[] | undefined {
    const texte = this.texte(code);
    if (texte === undefined) return undefined;
    const entier = find(texte);
    const mots = "choix" in entier ? [texte] : texte.split(/[,;/|\n+]/).flatMap((mot) => mot.trim() || []);
    const trouves = mots.flatMap((mot) => this.trouver(code, mot, find, actuels) ?? []);
    return trouves.length === mots.length && trouves.length > 0 ? [...new Set(trouves)] : undefined;
  }

  /** Asks for what a new row cannot do without. */
  exiger(code: ChampCode, valeur: unknown): void {
    if (valeur === undefined && !this.saisie.valeurs[code])
      this.raisons.push(RAISONS.absent(this.libelle(code)));
  }

  private trouver(
    code: ChampCode,
    texte: string,
    find: (texte: string) => Trouve,
    actuels: readonly string[],
  ): Choix | undefined {
    const trouve = find(texte);
    const champ = this.libelle(code);
    if ("proches" in trouve) {
      const inconnu = code === "structure" ? RAISONS.structureInconnue : RAISONS.inconnu;
      this.raisons.push(inconnu(champ, texte, trouve.proches));
    } else if ("plusieurs" in trouve) this.raisons.push(RAISONS.plusieurs(champ, texte));
    else if (trouve.choix.retire && !actuels.includes(trouve.choix.id))
      this.raisons.push(RAISONS.retire(champ, texte));
    else return trouve.choix;
    return undefined;
  }

  private libelle(code: ChampCode): string {
    return champOf(this.sorte, code).libelle;
  }
}

/** Nine figures are a French number whose first zero a spreadsheet took away. */
export const completerTelephone = (texte: string): string =>
  /^[1-9]\d{8}$/.test(texte) ? `0${texte}` : texte;

const chiffresOf = (telephone: string | null) => telephone?.replace(/[^\d+]/g, "") ?? null;

/** The number kept where the file only writes it another way. */
export const garderTelephone = (actuel: string | null, lu: string | undefined): string | null =>
  lu === undefined || chiffresOf(lu) === chiffresOf(actuel) ? actuel : lu;
