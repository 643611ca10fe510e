import { PageHeader } from "@/components/ui/page-header";
import { cheminProtocole, nomDuSujet } from "@/lib/protocole/labels/etat";
import type { Redaction } from "@/lib/protocole/queries/redaction";
import { Abandon } from "./abandon";
import { DepartForm } from "./depart-form";
import { RedactionForm } from "./redaction-form";

type Props = { espace: string; zone: string; redaction: Redaction };

/** Where a version is written: what to start from, then the draft itself. */
export function RedactionView({ espace, zone, redaction }: Props) {
  const { sujet, version, brouillon, peut } = redaction;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}${cheminProtocole(sujet)}`, label: "Le protocole" }}
        title={version === 1 ? "Écrire le protocole" : `Écrire la version ${version} du protocole`}
        state={
          brouillon
            ? `${nomDuSujet(redaction)}. ${brouillon.proposeLe ? SOUMIS : SEUL}`
            : `${nomDuSujet(redaction)}. Rien ne change tant que la version n’est pas publiée.`
        }
      />
      {brouillon ? (
        <div className="flex flex-col gap-10">
          <RedactionForm espace={espace} zone={zone} redaction={redaction} brouillon={brouillon} />
          {peut.publier ? <Abandon espace={espace} brouillon={brouillon} /> : null}
        </div>
      ) : (
        <DepartForm espace={espace} redaction={redaction} />
      )}
    </>
  );
}

const SOUMIS = "Ce projet est soumis à remarques.";
const SEUL = "Vous seul·e le lisez pour l’instant.";
