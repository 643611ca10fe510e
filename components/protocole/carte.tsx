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
  /** The group is closed: nothing is accepted any more. */
  clos: boolean;
};

/** On the page of a group: where its protocole stands, and the way to it. */
export function ProtocoleCarte({ base, zone, protocole, attendu, clos }: Props) {
  const { enVigueur, accepte } = protocole;
  const aLire = attendu && !clos;
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
          <p>{clos ? "Aucun protocole n’a été publié." : "Il n’est pas encore publié."}</p>
        )}
        {accepte || clos ? null : (
          <p className="text-ink-soft">
            La première séance peut se tenir sans protocole accepté par chaque membre, pas la deuxième.
          </p>
        )}
      </div>
      {clos && !enVigueur ? null : (
        <div>
          <LinkButton variant={aLire ? "primary" : "secondary"} href={aLire ? `${base}/accepter` : base}>
            {aLire ? "Lire et accepter le protocole" : "Ouvrir le protocole"}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}
