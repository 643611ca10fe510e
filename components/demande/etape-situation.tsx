import { Question } from "@/components/ui/question";
import { Select } from "@/components/ui/select";
import { DUREE_LABELS } from "@/lib/demande/labels/reponses";
import { CHOIX_LABELS } from "@/lib/demande/labels/textes";
import type { EtapeFiche, OptionsEtape } from "@/lib/demande/queries/brouillon-etape";
import { DUREES } from "@/lib/demande/schema/situation";
import { TRANCHE_AGE_LABELS } from "@/lib/referentiel/labels";
import { TRANCHES_AGE } from "@/lib/referentiel/rules/reponses";
import { optionsOf, TexteDemande } from "./champs";
import { ChoixGroupes } from "./choix-groupes";
import { Precaution } from "./precaution";

type Props = { fiche: EtapeFiche; options: Extract<OptionsEtape, { etape: 2 }> };

/** Step 2. What the person can count on comes before what weighs on them. */
export function EtapeSituation({ fiche, options: { valeurs } }: Props) {
  const { situation } = fiche.brouillon.saisie;
  const groupe = (name: keyof typeof valeurs, props: { help?: string; optional?: boolean } = {}) => (
    <ChoixGroupes
      name={name}
      label={CHOIX_LABELS[name]}
      options={valeurs[name]}
      defaultValue={situation[name]}
      {...props}
    />
  );
  return (
    <div className="flex flex-col gap-12">
      <Question section legend="Qui accompagnez-vous ?">
        <Select
          name="trancheAge"
          label="Tranche d’âge"
          options={optionsOf(TRANCHES_AGE, TRANCHE_AGE_LABELS)}
          defaultValue={situation.trancheAge}
          placeholder="Choisissez"
        />
        <Select
          name="dureeAccompagnement"
          label="Vous l’accompagnez depuis"
          options={optionsOf(DUREES, DUREE_LABELS)}
          defaultValue={situation.dureeAccompagnement}
          placeholder="Choisissez"
        />
      </Question>
      <Question section legend="Sur quoi peut-elle compter ?">
        <Precaution code="jugement" />
        <TexteDemande
          fiche={fiche}
          champ="ressources"
          value={situation.ressources}
          help="Ce qu’elle sait et aime faire, ce qui tient, celles et ceux qui l’entourent : « une voisine », « son fils aîné »."
        />
        <TexteDemande
          fiche={fiche}
          champ="paroles"
          value={situation.paroles}
          help="Telles qu’elle les dit, sans rien qui la fasse reconnaître."
          optional
        />
      </Question>
      <Question section legend="Qu’est-ce qui pèse aujourd’hui ?">
        {groupe("substances", {
          help: "Ce que la personne en dit ou ce que vous percevez, jamais un diagnostic. Une réponse au moins parmi ces trois listes.",
        })}
        {groupe("conduites")}
        {groupe("santeMentale")}
        {groupe("freins", { optional: true })}
        {groupe("evenements", { optional: true })}
      </Question>
    </div>
  );
}
