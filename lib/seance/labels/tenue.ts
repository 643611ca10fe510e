import { formatPersonnes } from "@/lib/consentement/labels/etat";
import type { NonCouvert } from "@/lib/consentement/rules/etat";
import { formatEnumeration } from "@/lib/enumeration";
import { describeNonCouverts } from "@/lib/ordre-du-jour/labels";
import type { ProtocoleManquant } from "@/lib/seance/rules/protocole";

/** « … il manque l’accord de Léa Moreau et de Paul Le Gall. » */
export function formatManquant({ publie, noms }: ProtocoleManquant): string {
  const debut = "La première séance peut se tenir sans protocole accepté, pas la deuxième";
  if (!publie) return `${debut} : ce groupe n’a pas encore de protocole publié.`;
  const liste = formatEnumeration(noms);
  return `${debut} : il manque l’accord de ${liste}.`;
}

/** Whom a change would gather though a situation of the agenda may not be spoken of before them. */
export function describeParticipants(refus: { reason: string; personnes?: NonCouvert[] }) {
  if (refus.reason !== "NON_COUVERTS" || !refus.personnes) return undefined;
  const message = `Une situation à l’ordre du jour ne peut pas être évoquée devant ${formatPersonnes(refus.personnes)} : l’accord de la personne ne va pas jusque-là. Retirez-la d’abord de l’ordre du jour, ou faites étendre l’accord.`;
  return {
    message,
    errors: { participant: "L’accord d’une personne ne couvre pas toutes celles qui sont choisies." },
  };
}

/** What a refusal to note a séance held brings along: who has not accepted, before whom nothing may be said. */
export function describeTenue(refus: {
  reason: string;
  manquant?: ProtocoleManquant;
  personnes?: NonCouvert[];
}) {
  if (refus.reason === "PROTOCOLE_NON_ACCEPTE" && refus.manquant)
    return { message: formatManquant(refus.manquant) };
  const dit = describeNonCouverts(refus);
  return (
    dit && {
      message: dit.message,
      errors: { travaillee: "L’accord ne couvre pas toutes les personnes présentes." },
    }
  );
}
