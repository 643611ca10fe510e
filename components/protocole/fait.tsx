import { Arrival } from "@/components/ui/arrival";
import { Notice } from "@/components/ui/notice";
import type { ProtocolePage } from "@/lib/protocole/queries/protocole";

type Props = { fait: "publier" | "accepter"; page: ProtocolePage };

/** What has just been done, and who does what next. */
export function Fait({ fait, page: { enVigueur, acceptation, moi } }: Props) {
  if (!enVigueur || (fait === "accepter" && moi?.accepte?.version !== enVigueur.version)) return null;
  const attendus = acceptation.manquants.length;
  return (
    <Arrival>
      <Notice
        tone="success"
        title={
          fait === "publier"
            ? `La version ${enVigueur.version} est publiée.`
            : `Votre acceptation de la version ${enVigueur.version} est enregistrée.`
        }
        className="mb-10"
      >
        {fait === "publier" ? (
          <p>
            {attendus === 0
              ? "Elle prend effet dès maintenant. Les séances déjà réservées gardent leur durée et leur date."
              : `Elle prend effet dès maintenant, et ${attendus > 1 ? `${attendus} personnes sont invitées` : "une personne est invitée"} à l’accepter. Les séances déjà réservées gardent leur durée et leur date.`}
          </p>
        ) : null}
      </Notice>
    </Arrival>
  );
}
