import { Checkbox } from "@/components/ui/checkbox";
import { Question } from "@/components/ui/question";
import { RadioGroup } from "@/components/ui/radio-group";
import { ARTICULATION_LABELS } from "@/lib/demande/labels/reponses";
import type { EtapeFiche } from "@/lib/demande/queries/brouillon-etape";
import { SUIVI_MEDICAL_LABELS } from "@/lib/referentiel/labels";
import { SUIVIS_MEDICAUX } from "@/lib/referentiel/rules/reponses";
import { OUI_NON, optionsOf, ouiNonOf, TexteDemande } from "./champs";
import { Danger } from "./danger";
import { Precaution } from "./precaution";

/** Step 3. The articulations are asked about only where the person agrees to them (000:68). */
export function EtapePrecautions({ fiche }: { fiche: EtapeFiche }) {
  const { precautions } = fiche.brouillon.saisie;
  return (
    <div className="group/precautions flex flex-col gap-12">
      <Question section legend="La personne est-elle suivie par ailleurs ?">
        <Precaution code="suiviMedical" />
        <RadioGroup
          name="suiviMedical"
          label="Un suivi médical ou psychologique existe-t-il ?"
          help="La question se pose à la personne, et c’est sa réponse que vous notez."
          options={optionsOf(SUIVIS_MEDICAUX, SUIVI_MEDICAL_LABELS)}
          defaultValue={precautions.suiviMedical}
        />
        <div className="hidden flex-col gap-6 group-has-[[name=suiviMedical][value=OUI]:checked]/precautions:flex">
          <RadioGroup
            name="articulation"
            label="Où en sont les articulations avec ce suivi ?"
            options={optionsOf(["CONVENUE", "A_CONVENIR", "SANS_OBJET"], ARTICULATION_LABELS)}
            defaultValue={precautions.articulation}
          />
          <TexteDemande
            fiche={fiche}
            champ="articulations"
            value={precautions.articulations}
            help="La fonction suffit : « le médecin traitant », « l’infirmière du CMP »."
            optional
          />
        </div>
      </Question>
      <Question section legend="Et autour de vous ?">
        <RadioGroup
          name="hierarchieSollicitee"
          label="Avez-vous déjà sollicité votre cadre au sujet de cette situation ?"
          options={OUI_NON}
          defaultValue={ouiNonOf(precautions.hierarchieSollicitee)}
        />
        <Precaution code="hierarchie" />
        <RadioGroup
          name="conflitInteret"
          label="Un lien pourrait-il gêner la neutralité de ce travail ?"
          help="Connaître la personne hors de votre fonction, ou être lié·e à quelqu’un de la situation ou de l’équipe TAD. Là où tout le monde se connaît, cela arrive."
          options={OUI_NON}
          defaultValue={ouiNonOf(precautions.conflitInteret)}
        />
        <div className="hidden group-has-[[name=conflitInteret][value=oui]:checked]/precautions:block">
          <TexteDemande
            fiche={fiche}
            champ="conflit"
            value={precautions.conflit}
            help="Sans nommer personne. La demande pourra être confiée à quelqu’un d’autre."
          />
        </div>
      </Question>
      <Question section legend="Si quelqu’un est en danger">
        <Danger />
        <Checkbox
          name="dangerLu"
          label="J’ai lu ce qui précède : un danger se signale ailleurs, sans attendre."
          defaultChecked={precautions.dangerLu}
        />
      </Question>
    </div>
  );
}
