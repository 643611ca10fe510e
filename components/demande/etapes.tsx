import { Stepper } from "@/components/ui/stepper";
import { ETAPE_LABELS } from "@/lib/demande/labels/etapes";
import { type Etape, etapesOf } from "@/lib/demande/rules/etapes";
import type { Modalite } from "@/prisma/client/enums";

type Props = {
  base: string;
  modalite: Modalite;
  courante: Etape;
  /** The furthest step that was reached. */
  atteinte: number;
  faites: readonly Etape[];
  /** The form that is sent on the way to another step. */
  form?: string;
};

/** The way through the steps of this modality; what is typed is sent before one leaves. */
export function Etapes({ base, modalite, courante, atteinte, faites, form }: Props) {
  const etapes = etapesOf(modalite);
  return (
    <>
      {form ? (
        // The first submit button of a form is the one Enter presses: it must not be « étape 1 ».
        <button
          type="submit"
          form={form}
          name="vers"
          value="suivant"
          tabIndex={-1}
          aria-hidden
          className="sr-only"
        />
      ) : null}
      <Stepper
        name="vers"
        form={form}
        current={etapes.indexOf(courante) + 1}
        steps={etapes.map((etape) => ({
          label: ETAPE_LABELS[etape],
          done: faites.includes(etape),
          ...(etape <= atteinte ? { href: `${base}/etape/${etape}` } : {}),
        }))}
      />
    </>
  );
}
