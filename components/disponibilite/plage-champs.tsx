import { TimeInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import type { Disponibilites } from "@/lib/disponibilite/queries";

/** From when to when, and where one is then. */
export function PlageChamps({ lieux }: Pick<Disponibilites, "lieux">) {
  return (
    <>
      <div className="flex gap-x-4 sm:gap-x-6">
        <TimeInput name="debut" label="De" />
        <TimeInput name="fin" label="À" />
      </div>
      {lieux.length > 0 ? (
        <Select
          name="lieuId"
          label="Lieu"
          optional
          placeholder="Non précisé"
          options={lieux.map(({ id, nom }) => ({ value: id, label: nom }))}
        />
      ) : null}
    </>
  );
}
