import { PistesAGarder } from "@/components/piste/pistes-a-garder";
import { PistesListe } from "@/components/piste/pistes-liste";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import type { CompteRenduFiche } from "@/lib/compte-rendu/queries/compte-rendu";
import { TexteCompteRendu } from "./texte";
import { Versions } from "./versions";

type Props = { espace: string; base: string; zone: string; fiche: CompteRenduFiche };

/** The minutes of a séance, to be read; the pistes under them as they stand today. */
export function Lecture({ espace, base, zone, fiche }: Props) {
  const { id, lu, validees, pistes, aGarder, presents } = fiche;
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
      <TexteCompteRendu ecrit={lu} />
      {aGarder.length > 0 ? <PistesAGarder espace={espace} seanceId={id} lignes={aGarder} /> : null}
      {pistes.length > 0 ? (
        <Section title="Les pistes, aujourd’hui">
          <PistesListe pistes={pistes} />
        </Section>
      ) : null}
    </PageBody>
  );
}
