import type { ReactNode } from "react";
import { PistesListe } from "@/components/piste/pistes-liste";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import type { VersionLigne } from "@/lib/compte-rendu/queries/versions";
import type { PisteLigne } from "@/lib/piste/queries";
import { Versions } from "./versions";

type Props = {
  base: string;
  zone: string;
  fiche: { lu: VersionLigne | null; validees: VersionLigne[]; pistes: PisteLigne[]; presents: string[] };
  /** What its reader may do of each piste, where it is done here. */
  decision?: (piste: PisteLigne) => ReactNode;
  /** The text, and what may be kept of it. */
  children: ReactNode;
};

/** Around minutes that are read: who was there, the versions, and the pistes as they stand today. */
export function LectureCadre({ base, zone, fiche, decision, children }: Props) {
  const { lu, validees, pistes, presents } = fiche;
  if (!lu)
    return (
      <EmptyState title="Le compte rendu n’est pas encore validé.">
        L’intervenante ou l’intervenant le relit et le valide ; il se lit ici ensuite, et ne change plus.
      </EmptyState>
    );
  const derniere = validees[0]?.version ?? lu.version;
  return (
    <PageBody
      asideLabel="Présences et versions"
      aside={
        <>
          <Section title="Étaient là">
            <ul className="flex flex-col gap-1 text-14">
              {presents.map((nom) => (
                <li key={nom}>{nom}</li>
              ))}
            </ul>
          </Section>
          <Section title="Versions">
            <Versions base={base} zone={zone} versions={validees} lue={lu.version} />
          </Section>
        </>
      }
    >
      {lu.version < derniere ? (
        <Notice title={`Vous lisez la version ${lu.version}`}>
          <p>Elle a été corrigée depuis : la version {derniere} fait foi.</p>
        </Notice>
      ) : null}
      {children}
      {pistes.length > 0 ? (
        <Section title="Les pistes, aujourd’hui">
          <PistesListe pistes={pistes} {...(decision ? { action: decision } : {})} />
        </Section>
      ) : null}
    </PageBody>
  );
}
