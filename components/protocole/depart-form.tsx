import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { createProtocole } from "@/lib/protocole/actions";
import type { Redaction } from "@/lib/protocole/queries/redaction";
import type { CleModele } from "@/lib/protocole/rules/modeles";
import type { SorteGroupe } from "@/prisma/client/enums";

type Props = { espace: string; redaction: Redaction };

/** The model written for each kind of group. */
const MODELE_DE = {
  TAD_COLLECTIF: "collectif",
  GROUPE_RESSOURCE: "collectif",
  ANALYSE_PRATIQUE: "pratique",
  INTERVISION: "pratique",
} as const satisfies Record<SorteGroupe, CleModele>;

/** What the draft starts from. */
export function DepartForm({ espace, redaction }: Props) {
  const { sujet, groupe, reprise, modeles, modelesModifiables } = redaction;
  const options = [
    ...(reprise === null
      ? []
      : [
          {
            value: "version",
            label: `La version ${reprise}, en vigueur`,
            help: "Vous la reprenez telle quelle et changez ce qui doit l’être : chacun verra ce qui diffère.",
          },
        ]),
    ...modeles.map(({ cle, nom }) => ({
      value: cle,
      label: nom,
      help: "Un modèle, à reprendre avec vos mots.",
    })),
    { value: "vierge", label: "Une page blanche" },
  ];
  const prefere = options.find(
    ({ value }) => reprise === null && groupe !== null && value === MODELE_DE[groupe],
  );
  return (
    <ActionForm
      action={createProtocole.bind(null, espace)}
      hidden={
        sujet.groupeId === undefined ? { situationId: sujet.situationId } : { groupeId: sujet.groupeId }
      }
    >
      <RadioGroup
        name="depart"
        label="De quoi partir ?"
        options={options}
        defaultValue={prefere?.value ?? options[0]?.value ?? ""}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel="Ouverture…">Commencer le projet</SubmitButton>
        {modelesModifiables ? (
          <Link className="link inline-flex min-h-11 items-center" href={`/${espace}/reglages/protocoles`}>
            Modifier les modèles
          </Link>
        ) : null}
      </div>
    </ActionForm>
  );
}
