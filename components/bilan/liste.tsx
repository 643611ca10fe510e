import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { createBilan } from "@/lib/bilan/actions";
import { ETAT_LABELS } from "@/lib/bilan/labels";
import type { BilansParAnnee } from "@/lib/bilan/queries/liste";
import { formatMoment } from "@/lib/time";

type Props = { espace: string; zone: string; bilans: BilansParAnnee };

const TONS = { BROUILLON: "neutral", EN_RELECTURE: "waiting", PUBLIE: "done" } as const;

/** Year by year, the version that is read and the one being written. */
export function ListeBilans({ espace, zone, bilans: { annees, aCommencer, droits } }: Props) {
  const rows = annees.flatMap(({ annee, publiee, enCours }) =>
    [enCours, publiee].flatMap((version) => (version ? [{ ...version, annee }] : [])),
  );
  return (
    <div className="flex flex-col gap-12">
      {rows.length > 0 ? (
        <List label="Bilans">
          {rows.map(({ id, annee, version, etat, publieLe, modifieLe }) => (
            <ListRow
              key={id}
              href={`/${espace}/bilans/${id}`}
              title={`Bilan ${annee}`}
              meta={
                publieLe
                  ? `Version ${version}, publiée le ${formatMoment(publieLe, zone, { annee: true })}`
                  : `Version ${version}, enregistrée le ${formatMoment(modifieLe, zone, { annee: true })}`
              }
              status={<StatusBadge tone={TONS[etat]}>{ETAT_LABELS[etat]}</StatusBadge>}
            />
          ))}
        </List>
      ) : (
        <EmptyState title="Aucun bilan n’est encore publié.">
          <p>
            Chaque année, un bilan réunit les chiffres, les bilans des groupes et une synthèse du travail
            individuel.
            {droits.ecrire
              ? " Les chiffres y sont déjà : il reste à écrire ce qu’ils ne disent pas."
              : " Il se lit ici dès qu’il est publié."}
          </p>
        </EmptyState>
      )}
      {droits.ecrire ? (
        <p>
          Séances sans statut, comptes rendus à valider, groupes sans bilan :{" "}
          <a className="link" href={`/${espace}/bilans/completer`}>
            ce qui manque au bilan de l’année
          </a>
          .
        </p>
      ) : null}
      {aCommencer.length > 0 ? (
        <Section title="Commencer">
          <div className="flex flex-wrap gap-4">
            {aCommencer.map((annee) => (
              <ActionForm
                key={annee}
                action={createBilan.bind(null, espace)}
                hidden={{ annee: String(annee) }}
              >
                <SubmitButton variant="secondary">Écrire le bilan {annee}</SubmitButton>
              </ActionForm>
            ))}
          </div>
        </Section>
      ) : null}
    </div>
  );
}
