import { Fragment } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { formatNombre } from "@/lib/depart/labels";
import type { Depart } from "@/lib/depart/queries";
import { formatJour, jourOf } from "@/lib/time";

type Props = { depart: Depart; zone: string };

/** What is entrusted to someone: codes and days, one line a kind. */
export function ApercuDepart({ depart, zone }: Props) {
  const { referent, intervenant, secretaire } = depart;
  const jours = (instants: readonly Date[]) => instants.map((instant) => formatJour(jourOf(instant, zone)));
  const lignes = [
    ["Référent·e", formatNombre(referent.length, "situation"), referent],
    ["Intervenant·e", formatNombre(intervenant.situations.length, "situation"), intervenant.situations],
    ["Groupes animés", formatNombre(intervenant.groupes.length, "groupe"), intervenant.groupes],
    ["Demandes en attente", formatNombre(intervenant.demandes.length, "demande"), intervenant.demandes],
    [
      "Rencontres à venir",
      formatNombre(intervenant.rencontres.length, "rencontre"),
      jours(intervenant.rencontres),
    ],
    ["Comptes rendus à venir", formatNombre(secretaire.length, "séance"), jours(secretaire)],
  ] as const;
  const items = lignes
    .filter(([, , liste]) => liste.length > 0)
    .map(([term, nombre, liste]) => ({ term, value: <Liste nombre={nombre} liste={liste} /> }));
  return <DescriptionList items={items} />;
}

/** A code is never cut at its hyphen. */
const Liste = ({ nombre, liste }: { nombre: string; liste: readonly string[] }) => (
  <>
    {nombre} :{" "}
    {liste.map((nom, rang) => (
      <Fragment key={nom}>
        {rang > 0 ? ", " : null}
        <span className="whitespace-nowrap">{nom}</span>
      </Fragment>
    ))}
  </>
);
