import { Question } from "@/components/ui/question";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { EtapeFiche, OptionsEtape } from "@/lib/demande/queries/brouillon-etape";
import { TexteDemande } from "./champs";
import { ChoixGroupes } from "./choix-groupes";
import { Precaution } from "./precaution";

type Props = { fiche: EtapeFiche; options: Extract<OptionsEtape, { etape: 1 }> };

const MODALITES = [
  {
    value: "INDIVIDUEL",
    label: "Une situation que vous accompagnez",
    help: "Des séances de 2 h, en moyenne toutes les six semaines, avec vous et celles et ceux qui interviennent aussi.",
  },
  {
    value: "COLLECTIF",
    label: "Un groupe de travail de votre service",
    help: "Des séances de 3 h à plusieurs, dans un cadre écrit avec votre service.",
  },
];

/** Step 1. Which part is shown follows the modality by CSS alone; both are sent, so that changing one's mind loses nothing. */
export function EtapeCadre({ fiche, options }: Props) {
  const { cadre } = fiche.brouillon.saisie;
  const deposee = fiche.brouillon.statut !== "BROUILLON";
  return (
    <div className="group/cadre flex flex-col gap-12">
      <Question section legend="Dans quel cadre ?">
        <RadioGroup
          name="modalite"
          label="Votre demande porte sur"
          options={MODALITES.map((modalite) => ({
            ...modalite,
            disabled: deposee && modalite.value !== cadre.modalite,
          }))}
          defaultValue={cadre.modalite}
        />
        <Select
          name="lieu"
          label="Délégation et territoire"
          help="Jamais plus précis : la commune de la personne ne s’écrit pas."
          options={options.lieux}
          defaultValue={cadre.lieu}
          placeholder="Choisissez"
        />
        <Select
          name="structureId"
          label="Votre structure"
          options={options.structures}
          defaultValue={cadre.structureId}
          placeholder="Choisissez"
        />
      </Question>
      <div className="flex flex-col gap-12 group-has-[[value=COLLECTIF]:checked]/cadre:hidden">
        <Question section legend="Qu’est-ce qui fait difficulté pour vous ?">
          <ChoixGroupes
            name="difficultes"
            label="Cochez ce qui vous parle"
            help="Plusieurs réponses possibles. Il s’agit de vous et de votre travail."
            options={options.valeurs.difficultes}
            defaultValue={cadre.difficultes}
          />
          <TexteDemande fiche={fiche} champ="difficulte" value={cadre.difficulte} optional />
        </Question>
        <Question section legend="Que cherchez-vous ?">
          <Precaution code="presence" />
          <TexteDemande
            fiche={fiche}
            champ="question"
            value={cadre.question}
            help="Une seule question, comme vous la poseriez à un·e collègue."
          />
          <TexteDemande fiche={fiche} champ="attente" value={cadre.attente} />
          <TexteDemande
            fiche={fiche}
            champ="utilite"
            value={cadre.utilite}
            help="Ce que la personne pourrait en constater."
          />
          <Precaution code="utilite" />
        </Question>
      </div>
      <div className="hidden flex-col gap-12 group-has-[[value=COLLECTIF]:checked]/cadre:flex">
        <Question section legend="Qui souhaite travailler ensemble, et sur quoi ?">
          <TexteDemande fiche={fiche} champ="service" value={cadre.service} rows={2} />
          <TextInput
            name="effectif"
            type="number"
            inputMode="numeric"
            min={1}
            max={500}
            label="Combien de professionnels y prendraient part ?"
            help="Un groupe commence d’ordinaire à trois ; en dessous, parlons-en."
            defaultValue={cadre.effectif?.toString()}
            className="max-w-36"
          />
          <TexteDemande fiche={fiche} champ="objectifs" value={cadre.objectifs} />
          <TexteDemande
            fiche={fiche}
            champ="contraintes"
            value={cadre.contraintes}
            help="Jours possibles, lieux, durée souhaitée."
            optional
          />
        </Question>
      </div>
    </div>
  );
}
