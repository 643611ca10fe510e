import { LinkButton } from "@/components/ui/link-button";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_ASSOCIATION_LABELS } from "@/lib/association/labels";
import type { SituationFiche } from "@/lib/situation/queries/situation";

type Props = { base: string; situation: SituationFiche };

/** Who takes part in the work, and as what. */
export function Gens({
  base,
  situation: { partie, referent, intervenant, associations, consentement },
}: Props) {
  const reunis = associations.filter(({ statut }) => statut === "PROPOSEE" || statut === "ACCEPTEE");
  return (
    <section aria-labelledby="gens" className="flex flex-col gap-3">
      <h2 id="gens" className="font-serif text-22 font-medium">
        Autour de la situation
      </h2>
      <dl className="flex flex-col gap-3">
        <Personne titre="Référent·e" {...referent} />
        {intervenant ? <Personne titre="Intervenant·e TAD" {...intervenant} /> : null}
        {reunis.map(({ id, statut, ...membre }) => (
          <Personne key={id} titre={statut === "ACCEPTEE" ? "Professionnel·le associé·e" : null} {...membre}>
            {statut === "PROPOSEE" ? (
              <StatusBadge tone="waiting">{STATUT_ASSOCIATION_LABELS[statut]}</StatusBadge>
            ) : null}
          </Personne>
        ))}
      </dl>
      {partie === "REFERENT" ? (
        <p className="flex flex-col items-start">
          <LinkButton variant="quiet" className="-ml-2" href={`${base}/consultations`}>
            Qui a consulté
          </LinkButton>
          {consentement.etat === "RETIRE" ? null : (
            <LinkButton variant="quiet" className="-ml-2" href={`${base}/restitution`}>
              Un document pour la personne
            </LinkButton>
          )}
        </p>
      ) : null}
    </section>
  );
}

type PersonneProps = {
  titre: string | null;
  nom: string;
  structure: string | null;
  profession: string | null;
  children?: React.ReactNode;
};

function Personne({ titre, nom, structure, profession, children }: PersonneProps) {
  return (
    <div>
      <dt className="text-14 text-ink-soft">{titre ?? "Professionnel·le proposé·e"}</dt>
      <dd className="flex flex-col">
        {nom}
        <span className="text-14 text-ink-soft">{[profession, structure].filter(Boolean).join(", ")}</span>
        {children}
      </dd>
    </div>
  );
}
