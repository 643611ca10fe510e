import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { DemandeDeposee } from "@/lib/demande/queries/brouillon-liste";

type Props = { demande: DemandeDeposee; espace: string };

const formatListe = (noms: readonly string[]) =>
  noms.length < 2 ? noms.join("") : `${noms.slice(0, -1).join(", ")} ou ${noms.at(-1)}`;

/** What happens now: who reads, within which time, which answers are possible. */
export function Suite({ demande, espace }: Props) {
  const { intervenants, delaiJours, modalite, consentement, situationId } = demande;
  const qui = intervenants.length > 0 ? formatListe(intervenants) : "l’équipe TAD";
  return (
    <Section title="Ce qui se passe maintenant">
      <ol className="flex max-w-reading list-decimal flex-col gap-3 pl-6 marker:font-semibold marker:text-sea">
        <li>
          <strong>Votre demande est lue par {qui}.</strong> Votre hiérarchie n’en est pas informée.
        </li>
        <li>
          <strong>Vous lirez la réponse ici, dans « Ce qui vous attend ».</strong> Une acceptation, une
          question pour compléter ou une orientation, toujours avec sa raison. Au-delà de {delaiJours} jours
          sans réponse, votre demande est signalée à l’équipe.
        </li>
        {modalite === "COLLECTIF" ? (
          <li>
            <strong>Le cadre s’écrit avec votre service.</strong> Objectifs, participants, rythme et durée du
            groupe.
          </li>
        ) : consentement ? (
          <li>
            <strong>Vous prévenez la personne.</strong> Quand une séance est fixée, vous lui dites quand sa
            situation sera évoquée, puis ce qui en est ressorti.
          </li>
        ) : (
          <li>
            <strong>Il reste à recueillir son accord.</strong> Aucune séance ne sera confirmée avant.{" "}
            <Link href={`/${espace}/situations/${situationId}/consentement`} className="link">
              Noter l’accord de la personne
            </Link>
          </li>
        )}
      </ol>
    </Section>
  );
}
