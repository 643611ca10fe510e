import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { ACTES, nomActe } from "@/lib/journal/labels/actes";
import { LISTE_OBJETS } from "@/lib/journal/labels/phrases";
import type { PageJournal } from "@/lib/journal/queries/journal";

type Props = { base: string; recherche: PageJournal["recherche"]; membres: PageJournal["membres"] };

const LISTE_ACTES = Object.keys(ACTES)
  .map((value) => ({ value, label: nomActe(value) }))
  .sort((a, b) => a.label.localeCompare(b.label, "fr"));

/** What to look for: a plain form whose answers are in the address. */
export function Filtres({ base, recherche, membres }: Props) {
  const { du, au, membre, acte, objet, situation } = recherche;
  return (
    <form method="get" action={base} className="flex flex-col gap-4">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <DateInput name="du" label="Du" defaultValue={du ?? ""} optional />
        <DateInput name="au" label="Au" defaultValue={au ?? ""} optional />
        <TextInput
          name="situation"
          label="Situation"
          placeholder="Son code"
          defaultValue={situation ?? ""}
          autoComplete="off"
          optional
        />
        <Select
          name="membre"
          label="Personne"
          placeholder="Toutes"
          options={membres.map(({ id, nom }) => ({ value: id, label: nom }))}
          defaultValue={membre ?? ""}
          optional
        />
        <Select
          name="acte"
          label="Geste"
          placeholder="Tous"
          options={LISTE_ACTES}
          defaultValue={acte ?? ""}
          optional
        />
        <Select
          name="objet"
          label="Sur quoi"
          placeholder="Tout"
          options={LISTE_OBJETS}
          defaultValue={objet ?? ""}
          optional
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">Chercher</Button>
        <LinkButton href={base} variant="quiet">
          Tout voir
        </LinkButton>
      </div>
    </form>
  );
}
