import { LinkButton } from "@/components/ui/link-button";
import type { BilanDuGroupe } from "@/lib/bilan-groupe/queries/bilan";

type Props = { espace: string; bilan: BilanDuGroupe };

/** What comes next: to read again and validate, to write, or to print; then the group's other years. */
export function ActesBilan({ espace, bilan: { groupe, annee, annees, valide, brouillon, droits } }: Props) {
  const base = `/${espace}/groupes/${groupe.id}/bilan`;
  const relire = brouillon !== null && droits.valider;
  return (
    <>
      {relire ? (
        <LinkButton variant="primary" href={`${base}/valider?annee=${annee}`}>
          Relire et valider
        </LinkButton>
      ) : null}
      {droits.ecrire ? (
        <LinkButton
          variant={valide || relire ? "secondary" : "primary"}
          href={`${base}/ecrire?annee=${annee}`}
        >
          {brouillon ? "Continuer d’écrire" : valide ? "Corriger" : "Écrire le bilan"}
        </LinkButton>
      ) : null}
      {valide ? (
        <>
          <a className="link" href={`${base}/document?annee=${annee}&format=pdf`}>
            Télécharger en PDF
          </a>
          <a className="link" href={`${base}/document?annee=${annee}&format=docx`}>
            en Word
          </a>
        </>
      ) : null}
      {annees
        .filter((autre) => autre !== annee)
        .map((autre) => (
          <LinkButton key={autre} variant="quiet" href={`${base}?annee=${autre}`}>
            Année {autre}
          </LinkButton>
        ))}
    </>
  );
}
