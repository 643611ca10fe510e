import { Annonce } from "@/components/annonce/annonce";
import { Resume } from "@/components/compte-rendu/resume";
import { Pistes } from "@/components/piste/pistes";
import { Restitution } from "@/components/restitution/restitution";
import { ConsentementEtat } from "@/components/seance/consentement-etat";
import { SeanceView } from "@/components/seance/seance-view";
import { Section } from "@/components/ui/section";
import { Personne } from "@/components/venue/personne";
import type { SeancePage } from "@/lib/seance/queries/page";
import type { Jour } from "@/lib/time";

type Props = { espace: string; zone: string; page: SeancePage; aujourdhui: Jour; situationHref: string };

/** A séance on one situation: the person's agreement and the duties towards them beside it, what was written under it. */
export function Individuelle({ espace, zone, page, aujourdhui, situationHref }: Props) {
  const { seance, secretaires, personne, ecrits } = page;
  const { droits, consentement } = seance;
  const envers = { espace, seance, aujourdhui };
  const validees = ecrits?.compteRendu.validees.length ?? 0;
  return (
    <SeanceView
      espace={espace}
      zone={zone}
      seance={seance}
      secretaires={secretaires}
      asideLabel="Accord, devoirs et secrétariat"
      aside={
        <>
          {consentement ? (
            <Section title="Accord de la personne">
              <ConsentementEtat
                etat={consentement}
                nonCouverts={seance.nonCouverts}
                referent={seance.referent ?? ""}
                lecteur={droits.referent ? "REFERENT" : droits.nommer ? "INTERVENANT" : "AUTRE"}
                href={situationHref}
              />
            </Section>
          ) : null}
          {seance.statut.code === "ANNULEE" && !seance.annonce ? null : (
            <Section title="Envers la personne" id="devoirs">
              <div className="flex flex-col gap-6">
                <Annonce {...envers} zone={zone} />
                <Restitution {...envers} valide={validees > 0} />
              </div>
            </Section>
          )}
        </>
      }
    >
      {personne ? <Personne espace={espace} zone={zone} seance={seance} personne={personne} /> : null}
      {ecrits ? (
        <>
          <Resume espace={espace} seanceId={seance.id} zone={zone} resume={ecrits.compteRendu} />
          <Pistes
            espace={espace}
            seanceId={seance.id}
            pistes={ecrits.pistes}
            compteRendu={validees > 0 ? `/${espace}/seances/${seance.id}/compte-rendu` : null}
          />
        </>
      ) : null}
    </SeanceView>
  );
}
