import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { LISTE_ACTES, LISTE_OBJETS } from "@/lib/journal/labels/choix";
import type { PageJournal } from "@/lib/journal/queries/journal";

type Props = { base: string; journal: Pick<PageJournal, "recherche" | "membres" | "consultee"> };

const CODE_INCONNU =
  "Aucune situation de votre espace ne porte ce code. Il est en haut de sa page, par exemple S-7K4M.";

/** What to look for: who read a situation first, then the rest. A plain form whose answers are in the address. */
export function Filtres({ base, journal: { recherche, membres, consultee } }: Props) {
  const { du, au, membre, acte, objet, situation } = recherche;
  return (
    <form method="get" action={base} className="flex flex-col gap-4">
      <TextInput
        name="situation"
        label="Qui a lu cette situation ?"
        help="Son code, par exemple S-7K4M."
        defaultValue={situation ?? ""}
        autoComplete="off"
        error={consultee && consultee.code === null ? CODE_INCONNU : undefined}
        optional
      />
      <Disclosure
        summary="Préciser : des jours, une personne, un geste"
        open={Boolean(du || au || membre || acte || objet)}
        wide
      >
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          <DateInput name="du" label="Du" defaultValue={du ?? ""} optional />
          <DateInput name="au" label="Au" defaultValue={au ?? ""} optional />
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
      </Disclosure>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">Chercher</Button>
        <LinkButton href={base} variant="quiet">
          Tout voir
        </LinkButton>
      </div>
    </form>
  );
}
