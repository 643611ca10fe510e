import { ProtocoleCarte } from "@/components/protocole/carte";
import { Arrival } from "@/components/ui/arrival";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { formatBienvenue, formatGroupe } from "@/lib/groupe/labels/groupe";
import { formatPasGroupe } from "@/lib/groupe/labels/prochain-pas";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";
import { prochainPasLu } from "@/lib/groupe/rules/prochain-pas";
import { jourOf } from "@/lib/time";
import { BilanLien } from "./bilan-lien";
import { GroupeMarge } from "./marge";
import { MembresSection } from "./membres-section";
import { PasBouton } from "./pas-bouton";
import { Quitter } from "./quitter";
import { SeancesSection } from "./seances-section";

type Props = {
  espace: string;
  zone: string;
  now: Date;
  groupe: GroupeFiche;
  fait?: "accepter" | "rejoindre" | undefined;
};

/** The page of a group: what it waits for, who is in it, when it meets. */
export function GroupeView({ espace, zone, now, groupe, fait }: Props) {
  const base = `/${espace}/groupes/${groupe.id}`;
  const { statut, peut, protocole } = groupe;
  return (
    <>
      <PageHeader
        title={formatGroupe({ sorte: groupe.sorte, structure: groupe.structure?.nom ?? null })}
        state={formatPasGroupe(prochainPasLu(groupe, peut.tenir), groupe, zone)}
        back={{ href: `/${espace}/groupes`, label: "Groupes" }}
        action={<PasBouton espace={espace} base={base} now={now} groupe={groupe} />}
        secondary={peut.tenir && statut === "OUVERT" ? <AutresGestes base={base} /> : undefined}
      />
      <PageBody aside={<GroupeMarge espace={espace} zone={zone} groupe={groupe} />} asideLabel="Qui et où">
        {fait === "accepter" ? (
          <Arrival>
            <Notice tone="success" title="La demande est acceptée, et son groupe est ouvert.">
              La personne qui l’a déposée en est le premier membre. Elle en est prévenue.
            </Notice>
          </Arrival>
        ) : null}
        {fait === "rejoindre" && peut.quitter ? (
          <Arrival>
            <Notice tone="success" title="Vous faites partie du groupe.">
              {formatBienvenue(groupe.prochaine, zone)}
            </Notice>
          </Arrival>
        ) : null}
        <MembresSection base={base} zone={zone} groupe={groupe} />
        <ProtocoleCarte
          base={`${base}/protocole`}
          zone={zone}
          protocole={protocole}
          attendu={protocole.attendu}
          clos={statut === "CLOS"}
        />
        <SeancesSection espace={espace} base={base} zone={zone} groupe={groupe} />
        <BilanLien base={base} groupe={groupe} />
        {peut.quitter && statut === "OUVERT" ? (
          <Quitter espace={espace} placeId={peut.quitter} aujourdhui={jourOf(now, zone)} />
        ) : null}
      </PageBody>
    </>
  );
}

/** What else may be done, quieter than the next step. */
function AutresGestes({ base }: { base: string }) {
  const gestes = [
    { href: `${base}/modifier`, label: "Modifier" },
    { href: `${base}/confier`, label: "Confier" },
    { href: `${base}/cloture`, label: "Clore" },
  ];
  return gestes.map(({ href, label }) => (
    <LinkButton key={href} variant="quiet" href={href}>
      {label}
    </LinkButton>
  ));
}
