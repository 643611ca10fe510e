import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { cheminProtocole, nomDuSujet } from "@/lib/protocole/labels/etat";
import { SECTION_LABELS } from "@/lib/protocole/labels/sections";
import type { Projet } from "@/lib/protocole/queries/redaction";
import { SECTION_CODES, sectionsOf } from "@/lib/protocole/rules/sections";
import { formatMoment } from "@/lib/time";
import { RemarqueForm } from "./remarque-form";
import { RemarqueVue } from "./remarque-vue";
import { ProtocoleTexte } from "./texte";

type Props = { espace: string; zone: string; projet: Projet };

/** The draft, part by part, with what was said of each: one comments, the intervenant·e answers. */
export function ProjetView({ espace, zone, projet }: Props) {
  const { sujet, brouillon, textes, remarques, peut } = projet;
  const base = `/${espace}${cheminProtocole(sujet)}`;
  return (
    <>
      <PageHeader
        back={{ href: base, label: "Le protocole" }}
        title={`Projet de version ${brouillon.version}`}
        state={`${nomDuSujet(projet)}. ${etatOf(projet, zone)}`}
        action={
          peut.ecrire ? (
            <LinkButton variant="primary" href={`${base}/publier`}>
              {peut.publier ? "Relire et publier" : "Relire le projet"}
            </LinkButton>
          ) : undefined
        }
        secondary={
          peut.ecrire ? (
            <LinkButton variant="quiet" href={`${base}/ecrire`}>
              Reprendre le texte
            </LinkButton>
          ) : undefined
        }
      />
      <PageBody>
        {peut.publier ? <Attendues remarques={remarques} /> : null}
        <ProtocoleTexte protocole={brouillon.protocole} textes={{}} />
        {sectionsOf(textes).map((section) => {
          const dites = remarques.filter((remarque) => remarque.section === section);
          return (
            <Section key={section} id={section} title={SECTION_LABELS[section]}>
              {textes[section] ? (
                <p className="max-w-reading whitespace-pre-line">{textes[section]}</p>
              ) : (
                <p className="text-ink-soft">Rien n’est écrit ici.</p>
              )}
              {dites.length > 0 ? (
                <ul className="flex max-w-reading flex-col gap-5">
                  {dites.map((remarque) => (
                    <RemarqueVue
                      key={remarque.id}
                      espace={espace}
                      zone={zone}
                      remarque={remarque}
                      projet={projet}
                    />
                  ))}
                </ul>
              ) : null}
              {peut.accepter && brouillon.proposeLe ? (
                <RemarqueForm espace={espace} projet={projet} section={section} />
              ) : null}
            </Section>
          );
        })}
      </PageBody>
    </>
  );
}

/** Where remarks wait for an answer, to go there. */
function Attendues({ remarques }: Pick<Projet, "remarques">) {
  const sections = SECTION_CODES.filter((section) =>
    remarques.some((remarque) => remarque.section === section && remarque.etat === "OUVERTE"),
  );
  if (sections.length === 0) return null;
  return (
    <Notice tone="waiting" title="Des remarques attendent votre réponse">
      <ul className="flex flex-col">
        {sections.map((section) => (
          <li key={section}>
            <a className="link inline-flex min-h-6 items-center" href={`#${section}`}>
              {SECTION_LABELS[section]}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function etatOf({ brouillon: { proposeLe }, remarques, peut }: Projet, zone: string): string {
  if (!proposeLe) return "Il n’est pas encore soumis à remarques.";
  const ouvertes = remarques.filter(({ etat }) => etat === "OUVERTE").length;
  const depuis = `Soumis à remarques depuis le ${formatMoment(proposeLe, zone)}.`;
  if (ouvertes > 0)
    return `${depuis} ${ouvertes > 1 ? `${ouvertes} remarques attendent` : "Une remarque attend"} une réponse.`;
  return peut.accepter
    ? `${depuis} Dites sous chaque partie ce qui vous va, ce qui manque, ce que vous écririez autrement.`
    : depuis;
}
