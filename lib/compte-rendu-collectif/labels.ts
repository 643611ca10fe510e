import {
  CHEMINS,
  describeRefus,
  REFUS_REDACTION,
  REFUS_VALIDATION,
  SECTION_LABELS,
} from "@/lib/compte-rendu/labels";
import type { Travaillee } from "@/lib/compte-rendu-collectif/queries/lecture";
import { GROUPE, isSectionSituation, partieOf, readChamp } from "@/lib/compte-rendu-collectif/rules";
import type { SortePartie } from "@/prisma/client/enums";

/** What is said and where one goes: as for the minutes of a séance on one situation, but for what a group changes. */
export const SUITE = {
  redaction: {
    ...REFUS_REDACTION,
    INTROUVABLE:
      "Ce compte rendu ne vous est plus ouvert : la séance n’est pas tenue, ou ne vous est plus confiée.",
  },
  validation: { ...REFUS_VALIDATION, VIDE: "Écrivez au moins une partie avant de valider." },
  describe: describeRefus,
  chemins: CHEMINS,
} as const;

/** What heads the part of the agenda a text is about. */
const TITRE_PARTIE = {
  APPORT: "Apport théorique",
  AUTRE: "Autre temps",
  SITUATION: "Situation",
} as const satisfies Record<SortePartie, string>;

export const SYNTHESE_LABEL = "Ce que le groupe retient";

/** « Apport théorique : les représentations sociales ». */
export const formatPartie = ({ sorte, theme }: { sorte: SortePartie; theme: string | null }): string =>
  theme ? `${TITRE_PARTIE[sorte]} : ${theme}` : TITRE_PARTIE[sorte];

type Ordre = {
  parties: readonly { ordre: number; sorte: SortePartie; theme: string | null }[];
  travaillees: readonly Pick<Travaillee, "situationId" | "code">[];
};

/** Which text of the minutes a form field is: « Situation SIT-0042, les faits », « Ce que le groupe retient ». */
export function formatChamp(champ: string, { parties, travaillees }: Ordre): string {
  const { section = "", cle = GROUPE } = readChamp(champ) ?? {};
  if (isSectionSituation(section)) {
    const code = travaillees.find(({ situationId }) => situationId === cle)?.code ?? "";
    return `Situation ${code}, ${SECTION_LABELS[section].toLowerCase()}`;
  }
  const partie = parties.find(({ ordre }) => partieOf(ordre) === section);
  return partie ? formatPartie(partie) : SYNTHESE_LABEL;
}

/** Said in the place of what one may not read. */
export const formatFermees = (nombre: number): string =>
  nombre === 1
    ? "Une situation a été travaillée dont vous ne lisez pas ce qui est écrit : vous n’y étiez pas, ou l’accord de la personne ne va pas jusqu’à vous, ou il a été retiré."
    : `${nombre} situations ont été travaillées dont vous ne lisez pas ce qui est écrit : vous n’y étiez pas, ou l’accord de la personne ne va pas jusqu’à vous, ou il a été retiré.`;

/** Where the minutes lead back to: the séance for who may open it, else the situation that brought them there. */
export function cheminRetour(
  espace: string,
  { id, ouvrable, travaillees }: { id: string; ouvrable: boolean; travaillees: readonly Travaillee[] },
) {
  const [premiere] = travaillees;
  return ouvrable || !premiere
    ? { href: `/${espace}/seances/${id}`, label: "La séance" }
    : { href: `/${espace}/situations/${premiere.situationId}`, label: `Situation ${premiere.code}` };
}
