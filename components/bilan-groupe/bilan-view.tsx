import { DemandeEvaluation } from "@/components/evaluation/demande-evaluation";
import { SyntheseEvaluation } from "@/components/evaluation/synthese-evaluation";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import type { BilanDuGroupe } from "@/lib/bilan-groupe/queries/bilan";
import { ChiffresDuGroupe } from "./chiffres-groupe";
import { TexteBilan } from "./texte-bilan";

type Props = { espace: string; bilan: BilanDuGroupe };

/** A group's year: what was validated, or what is known so far for who will write it. */
export function BilanView({ espace, bilan }: Props) {
  const { groupe, annee, valide, brouillon, droits } = bilan;
  const chiffres = valide?.chiffres ?? bilan.chiffres;
  if (!chiffres)
    return (
      <EmptyState title="Le bilan n’est pas encore validé.">
        L’intervenante ou l’intervenant l’écrit à partir de l’année du groupe ; il se lit ici ensuite.
      </EmptyState>
    );
  const { evaluations } = chiffres;
  return (
    <PageBody
      asideLabel="L’année en chiffres"
      aside={
        <Section title="L’année en chiffres">
          <ChiffresDuGroupe chiffres={chiffres} stacked />
        </Section>
      }
    >
      {valide && brouillon ? (
        <Notice tone="waiting" title={`Une version ${brouillon.version} est en cours d’écriture`}>
          <p>Celle que vous lisez fait foi jusqu’à ce qu’elle soit validée.</p>
        </Notice>
      ) : null}
      {valide ? (
        <TexteBilan textes={valide.textes} />
      ) : brouillon ? (
        <TexteBilan textes={brouillon.textes} />
      ) : (
        <EmptyState title="Rien n’est encore écrit pour cette année.">
          Les chiffres viennent des séances et des présences notées. Le texte dit ce qu’ils ne disent pas.
        </EmptyState>
      )}
      <Section
        title="Ce qu’en disent les membres"
        action={
          droits.ecrire && !valide ? (
            <DemandeEvaluation
              espace={espace}
              groupeId={groupe.id}
              annee={annee}
              restent={evaluations.membres - evaluations.reponses}
            />
          ) : undefined
        }
      >
        <SyntheseEvaluation evaluations={evaluations} />
      </Section>
    </PageBody>
  );
}
