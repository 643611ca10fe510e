import { PassageForms } from "@/components/anonymisation/passage-forms";
import { TexteVerifie } from "@/components/anonymisation/texte-verifie";
import type { FormAction } from "@/components/ui/form-state";
import { MOTIF_DE_LEVEE_LABELS } from "@/lib/demande/labels/reponses";
import type { SignalementDemande } from "@/lib/demande/queries/signalements";
import { MOTIFS_DE_LEVEE } from "@/lib/demande/rules/levee";
import type { Champ } from "@/lib/demande/rules/textes";

type Props = {
  demandeId: string;
  champ: Champ;
  texte: string;
  signalements: readonly SignalementDemande[];
  replace: FormAction;
  clear: FormAction;
};

const MOTIFS = MOTIFS_DE_LEVEE.map((value) => ({ value, label: MOTIF_DE_LEVEE_LABELS[value] }));

/** A free text read again: what may identify someone is highlighted in place, and mended right there. */
export function RelectureTexte({ demandeId, champ, texte, signalements, replace, clear }: Props) {
  const ouverts = signalements.filter(({ levee }) => levee === null);
  return (
    <div className="flex flex-col gap-3">
      <TexteVerifie texte={texte} constats={signalements} />
      {ouverts.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {ouverts.map((signalement) => (
            <PassageForms
              key={`${signalement.start}-${signalement.end}`}
              constat={signalement}
              hidden={{ demandeId, champ }}
              motifs={MOTIFS}
              replace={replace}
              clear={clear}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
