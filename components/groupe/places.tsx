import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { admitMembre, withdrawInvitation } from "@/lib/groupe/actions";
import type { PageMembres } from "@/lib/groupe/queries/candidats";
import type { MembreLigne } from "@/lib/groupe/queries/membres";
import { hasPlace, MEMBRES_MIN } from "@/lib/groupe/rules/membres";
import { formatJourLong, type Jour, jourOf } from "@/lib/time";
import { Membre } from "./membre";
import { SortieForm } from "./sortie-form";

type Props = { espace: string; zone: string; aujourdhui: Jour; page: PageMembres };

const depuis = (instant: Date, zone: string) => formatJourLong(jourOf(instant, zone));

/** Who waits for a place: admitted by judgement, one at a time. */
export function ListeAttente({ espace, zone, page }: Props) {
  const { enAttente, admettre, statut } = page;
  if (enAttente.length === 0 || statut === "CLOS") return null;
  const libre = hasPlace(page);
  return (
    <Section
      title="Liste d’attente"
      lead={
        libre
          ? "Une place est libre. Vous choisissez qui rejoint le groupe : l’ordre de la liste n’engage pas."
          : "Le groupe est complet. Quand une place se libère, l’intervenant·e en est prévenu·e et choisit."
      }
    >
      <ul className="flex flex-col border-t border-rule">
        {enAttente.map((membre) => (
          <Membre
            key={membre.id}
            membre={membre}
            detail={`Attend depuis le ${depuis(membre.statutLe, zone)}`}
          >
            {admettre && libre ? (
              <ActionForm action={admitMembre.bind(null, espace)} hidden={{ placeId: membre.id }}>
                <SubmitButton variant="secondary" aria-label={`Admettre ${membre.nom}`}>
                  Admettre
                </SubmitButton>
              </ActionForm>
            ) : null}
            <Reprendre espace={espace} membre={membre} bouton="Retirer de la liste" />
          </Membre>
        ))}
      </ul>
    </Section>
  );
}

/** Who was asked and has not answered. */
export function SansReponse({ espace, zone, page: { invites, statut } }: Props) {
  if (invites.length === 0 || statut === "CLOS") return null;
  return (
    <Section title="Invitations sans réponse">
      <ul className="flex flex-col border-t border-rule">
        {invites.map((membre) => (
          <Membre key={membre.id} membre={membre} detail={`Depuis le ${depuis(membre.creeLe, zone)}`}>
            <Reprendre espace={espace} membre={membre} bouton="Reprendre l’invitation" />
          </Membre>
        ))}
      </ul>
    </Section>
  );
}

/** Who is in; each may leave, with a reason and a date. */
export function Membres({ espace, zone, aujourdhui, page: { membres, statut } }: Props) {
  return (
    <Section title="Membres">
      {statut === "OUVERT" && membres.length < MEMBRES_MIN ? (
        <Notice>
          Un groupe réunit d’ordinaire au moins trois personnes. Rien n’empêche de commencer à moins.
        </Notice>
      ) : null}
      {membres.length === 0 ? (
        <p className="text-ink-soft">Personne n’a encore rejoint le groupe.</p>
      ) : (
        <ul className="flex flex-col border-t border-rule">
          {membres.map((membre) => (
            <Membre
              key={membre.id}
              membre={membre}
              detail={membre.entreeLe ? `Depuis le ${depuis(membre.entreeLe, zone)}` : null}
            >
              {statut === "OUVERT" ? (
                <details className="w-full sm:basis-full">
                  <summary className="inline-flex min-h-11 items-center font-semibold text-sea underline underline-offset-4">
                    Noter son départ<span className="sr-only">, {membre.nom}</span>
                  </summary>
                  <div className="pt-2 pb-3">
                    <SortieForm
                      espace={espace}
                      placeId={membre.id}
                      aujourdhui={aujourdhui}
                      bouton="Noter son départ"
                    />
                  </div>
                </details>
              ) : null}
            </Membre>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Reprendre({ espace, membre, bouton }: { espace: string; membre: MembreLigne; bouton: string }) {
  return (
    <ActionForm action={withdrawInvitation.bind(null, espace)} hidden={{ placeId: membre.id }}>
      <SubmitButton variant="quiet" aria-label={`${bouton}, ${membre.nom}`}>
        {bouton}
      </SubmitButton>
    </ActionForm>
  );
}
