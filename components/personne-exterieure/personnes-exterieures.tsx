import { RetirerForm } from "@/components/disponibilite/retirer-form";
import { Identite } from "@/components/personne-exterieure/identite";
import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { correctPersonne, invitePersonne, removePersonne } from "@/lib/personne-exterieure/actions";
import { formatFonction } from "@/lib/personne-exterieure/labels";
import type { Organisation } from "@/lib/seance/queries/organisation";

type Props = { espace: string; page: Pick<Organisation, "seance" | "structures"> };

/** The people without an account a group asks to one séance, and one more. */
export function PersonnesExterieures({ espace, page: { seance, structures } }: Props) {
  const { id: seanceId, exterieures } = seance;
  return (
    <Section
      title="Personnes extérieures"
      lead="Quelqu’un qui vient sans avoir de compte : l’invitation et les changements lui arrivent par courriel, jamais un contenu. Une situation ne se travaille devant cette personne que si l’accord couvre toute sa structure."
    >
      {exterieures.map((personne) => {
        const nom = `${personne.prenom} ${personne.nom}`;
        const qui = { seanceId, personneId: personne.id };
        return (
          <Disclosure
            key={personne.id}
            summary={
              <span>
                {nom}
                <span className="font-normal text-ink-soft">
                  , {[formatFonction(personne), personne.courriel ?? "sans adresse"].join(", ")}
                </span>
              </span>
            }
          >
            <ActionForm action={correctPersonne.bind(null, espace)} hidden={qui}>
              <Identite personne={personne} />
              <div>
                <SubmitButton variant="secondary">Corriger</SubmitButton>
              </div>
            </ActionForm>
            <RetirerForm action={removePersonne.bind(null, espace)} hidden={qui} quoi={nom} />
          </Disclosure>
        );
      })}
      <ActionForm action={invitePersonne.bind(null, espace)} hidden={{ seanceId }} resetOnSuccess>
        <Identite />
        <Select
          name="structureId"
          label="Structure"
          optional
          placeholder="Aucune de la liste"
          options={structures.map(({ id, nom }) => ({ value: id, label: nom }))}
        />
        <div>
          <SubmitButton variant="secondary">Inviter cette personne</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
