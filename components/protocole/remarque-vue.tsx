import { StatusBadge, type StatusTone } from "@/components/ui/status-badge";
import { ETAT_REMARQUE_LABELS } from "@/lib/protocole/labels/sections";
import type { Projet } from "@/lib/protocole/queries/redaction";
import type { Remarque } from "@/lib/protocole/queries/remarques";
import { formatMoment } from "@/lib/time";
import type { EtatRemarque } from "@/prisma/client/enums";
import { Ecart } from "./ecart";
import { ReponseForms } from "./reponse-forms";

type Props = { espace: string; zone: string; remarque: Remarque; projet: Projet };

const TONS = { OUVERTE: "waiting", RETENUE: "done", ECARTEE: "stopped" } as const satisfies Record<
  EtatRemarque,
  StatusTone
>;

/** What someone said of a part of the draft, what it would change there, and what became of it. */
export function RemarqueVue({ espace, zone, remarque, projet }: Props) {
  const { auteur, mienne, le, section, texte, proposition, etat, reponse } = remarque;
  const ouverte = etat === "OUVERTE";
  return (
    <li className="flex flex-col gap-2 border-l-2 border-rule pl-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-14 text-ink-soft">
        <span>
          <span className="font-semibold text-ink">{mienne ? "Vous" : auteur}</span>, le{" "}
          {formatMoment(le, zone)}
        </span>
        <StatusBadge tone={TONS[etat]}>{ETAT_REMARQUE_LABELS[etat]}</StatusBadge>
      </p>
      {texte ? <p className="whitespace-pre-line">{texte}</p> : null}
      {proposition ? (
        <div className="flex flex-col gap-1">
          <p className="text-14 text-ink-soft">
            {ouverte ? "Propose, par rapport au texte du projet :" : "Proposait :"}
          </p>
          {ouverte ? (
            <Ecart avant={projet.textes[section]} apres={proposition} />
          ) : (
            <p className="whitespace-pre-line">{proposition}</p>
          )}
        </div>
      ) : null}
      {reponse ? (
        <p className="text-14 text-ink-soft">
          {reponse.par}, le {formatMoment(reponse.le, zone)}
          {reponse.mot ? ` : « ${reponse.mot} »` : ""}
        </p>
      ) : null}
      {ouverte && projet.peut.publier ? (
        <ReponseForms espace={espace} projet={projet} remarque={remarque} />
      ) : null}
    </li>
  );
}
