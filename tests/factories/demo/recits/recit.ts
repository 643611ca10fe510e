import type { Agenda } from "../agenda";
import type { Membre } from "../equipe";
import type { Hasard } from "../hasard";
import type { Horloge } from "../horloge";
import type { Registre } from "../registre";
import type { Trame } from "../trame";

/** What every story of an espace shares. */
export type Monde = {
  espaceId: string;
  hasard: Hasard;
  horloge: Horloge;
  agenda: Agenda;
  registre: Registre;
  /** The id of a value of the espace's lists. */
  valeur: (liste: string, code: string) => string;
  /** Where séances are held in this territoire; null: where the intervenant·e is. */
  lieuOf: (territoireId: string) => string | null;
  /** A neutral code that nobody has in the espace. */
  drawCode: (origine: "S" | "D") => string;
  secretaire: Membre | null;
};

/** One story being told. */
export type Recit = Monde & { trame: Trame; situationId: string };
