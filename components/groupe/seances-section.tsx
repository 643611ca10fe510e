import Link from "next/link";
import { StatutSeance } from "@/components/seance/statut-seance";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";
import { prochainPasGroupe } from "@/lib/groupe/rules/prochain-pas";
import { formatJour, formatPlage, jourOf } from "@/lib/time";

type Props = { espace: string; base: string; zone: string; groupe: GroupeFiche };

/** When the group meets, the nearest first, then when it met. */
export function SeancesSection({ espace, base, zone, groupe }: Props) {
  const { seances, peut, statut } = groupe;
  const planifiable = peut.tenir && statut === "OUVERT" && prochainPasGroupe(groupe) !== "PLANIFIER";
  return (
    <Section
      title="Séances"
      action={planifiable ? <LinkButton href={`${base}/planifier`}>Planifier</LinkButton> : undefined}
    >
      {seances.length === 0 ? (
        <p className="text-ink-soft">
          {statut === "CLOS" ? "Aucune séance ne s’est tenue." : "Aucune séance n’est encore prévue."}
        </p>
      ) : (
        <ul className="flex flex-col border-t border-rule">
          {seances.map(({ id, debut, fin, statut, lieu, ouvrable }) => {
            const jour = formatJour(jourOf(debut, zone), { annee: true });
            return (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
              >
                <span className="flex min-w-0 flex-col">
                  {ouvrable ? (
                    <Link href={`/${espace}/seances/${id}`} className="link w-fit py-1">
                      {jour}
                    </Link>
                  ) : (
                    jour
                  )}
                  <span className="text-ink-soft">
                    {[formatPlage(debut, fin, zone), lieu].filter(Boolean).join(", ")}
                  </span>
                </span>
                <StatutSeance statut={statut} />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
