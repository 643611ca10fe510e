import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatAcceptations } from "@/lib/protocole/labels/etat";
import { formatProtocole } from "@/lib/protocole/labels/rythme";
import type { ProtocoleEnVigueur } from "@/lib/protocole/queries/acceptation";
import { formatJourLong, jourOf } from "@/lib/time";

type Props = {
  /** Where its pages are. */
  base: string;
  zone: string;
  protocole: ProtocoleEnVigueur;
  /** Whether the reader has still to accept it. */
  attendu: boolean;
};

/** On the page of a group: where its protocole stands, and the way to it. */
export function ProtocoleCarte({ base, zone, protocole, attendu }: Props) {
  const { enVigueur, accepte } = protocole;
  return (
    <Section title="Protocole">
      <div className="flex max-w-reading flex-col gap-1">
        {enVigueur ? (
          <>
            <p>{formatProtocole(enVigueur.protocole)}.</p>
            <p className="text-ink-soft">
              Version {enVigueur.version}, publiée le {formatJourLong(jourOf(enVigueur.publieLe, zone))}.{" "}
              {formatAcceptations(protocole)}
            </p>
          </>
        ) : (
          <p>Il n’est pas encore publié.</p>
        )}
        {accepte ? null : (
          <p className="text-ink-soft">
            La première séance peut se tenir sans protocole accepté par chaque membre, pas la deuxième.
          </p>
        )}
      </div>
      <div>
        <LinkButton variant={attendu ? "primary" : "secondary"} href={attendu ? `${base}/accepter` : base}>
          {attendu ? "Lire et accepter le protocole" : "Ouvrir le protocole"}
        </LinkButton>
      </div>
    </Section>
  );
}
