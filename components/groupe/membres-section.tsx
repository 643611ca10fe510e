import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatAttente, formatInvites } from "@/lib/groupe/labels/groupe";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";
import { formatJourLong, jourOf } from "@/lib/time";
import { Membre } from "./membre";

type Props = { base: string; zone: string; groupe: GroupeFiche };

/** Who is in, by name; for who keeps the group, who has not answered and who waits. */
export function MembresSection({ base, zone, groupe: { membres, invites, attente, peut, statut } }: Props) {
  return (
    <Section
      title="Membres"
      lead={
        invites + attente > 0 && statut === "OUVERT" ? (
          <Link className="link" href={`${base}/membres`}>
            {[invites > 0 ? formatInvites(invites) : null, attente > 0 ? formatAttente(attente) : null]
              .filter(Boolean)
              .join(", ")}
          </Link>
        ) : undefined
      }
      action={
        peut.tenir ? (
          <LinkButton variant="quiet" href={`${base}/membres`}>
            {statut === "OUVERT" ? "Entrées et sorties" : "Voir l’historique"}
          </LinkButton>
        ) : undefined
      }
    >
      {membres.length === 0 ? (
        <p className="text-ink-soft">
          {statut === "CLOS" ? "Le groupe n’a plus de membre." : "Personne n’a encore rejoint le groupe."}
        </p>
      ) : (
        <ul className="flex flex-col border-t border-rule">
          {membres.map((membre) => (
            <Membre
              key={membre.id}
              membre={membre}
              detail={membre.entreeLe ? `Depuis le ${formatJourLong(jourOf(membre.entreeLe, zone))}` : null}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
