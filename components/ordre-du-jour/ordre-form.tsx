import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { saveOrdreDuJour } from "@/lib/ordre-du-jour/actions";
import { formatTotal, SORTE_PARTIE_LABELS } from "@/lib/ordre-du-jour/labels";
import type { OrdreAEcrire, PartieLigne } from "@/lib/ordre-du-jour/queries";
import { MINUTES_PARTIE, PARTIES_MAX, SORTES_LIBRES, totalOf } from "@/lib/ordre-du-jour/rules";

type Props = { espace: string; page: OrdreAEcrire };

/** Lines ready to be filled, below those there are. */
const VIDES = 2;

/** The whole agenda, one part a line; a line left blank is none. */
export function OrdreForm({ espace, page: { seance, parties, situations, themes } }: Props) {
  const lignes: (PartieLigne | null)[] = [...parties, ...Array<null>(VIDES).fill(null)].slice(0, PARTIES_MAX);
  const quoi = [
    ...SORTES_LIBRES.map((sorte) => ({ value: sorte, label: SORTE_PARTIE_LABELS[sorte] })),
    ...situations.map(({ id, code }) => ({ value: id, label: `Situation ${code}` })),
  ];
  return (
    <ActionForm
      action={saveOrdreDuJour.bind(null, espace)}
      hidden={{ seanceId: seance.id }}
      className="gap-8"
    >
      <div className="flex max-w-reading flex-col gap-2 text-ink-soft">
        <p>
          D’ordinaire, un apport théorique puis une ou deux situations. Les situations de la liste sont celles
          déjà proposées au groupe ; une ligne laissée vide ne compte pas.
        </p>
        <p className="font-semibold text-ink">{formatTotal(totalOf(parties, seance))}</p>
      </div>
      {parties.map(({ id }) => (
        <input key={id} type="hidden" name="lue" value={id} />
      ))}
      {lignes.map((partie, n) => {
        const rang = n + 1;
        return (
          <fieldset
            key={partie?.id ?? `vide-${rang}`}
            className="flex flex-col gap-4 border-t border-rule pt-5 sm:flex-row sm:flex-wrap sm:items-end sm:gap-x-5"
          >
            <legend className="sr-only">Partie {rang}</legend>
            <TextInput
              name={`rang-${rang}`}
              label="Ordre"
              inputMode="numeric"
              className="max-w-16"
              defaultValue={String(rang)}
            />
            <Select
              name={`quoi-${rang}`}
              label="Quoi"
              placeholder={partie ? "Retirer cette partie" : "Choisir"}
              className="sm:w-56"
              defaultValue={partie ? (partie.situationId ?? partie.sorte) : ""}
              options={quoi}
            />
            <Select
              name={`theme-${rang}`}
              label="Thème, pour un apport"
              optional
              placeholder="Sans thème"
              className="sm:w-72"
              defaultValue={partie?.theme?.id ?? ""}
              options={themes.map(({ id, libelle }) => ({ value: id, label: libelle }))}
            />
            <TextInput
              name={`minutes-${rang}`}
              label="Minutes"
              inputMode="numeric"
              className="max-w-24"
              defaultValue={String(partie?.minutes ?? MINUTES_PARTIE)}
            />
          </fieldset>
        );
      })}
      <FormActions>
        <SubmitButton>Enregistrer l’ordre du jour</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
