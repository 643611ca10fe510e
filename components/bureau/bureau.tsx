import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { BUREAU_VIDE, formatAutres, formatSuite, SECTION_LABELS } from "@/lib/bureau/labels";
import { type Bureau as Contenu, SECTIONS, type Section as SectionCode } from "@/lib/bureau/rules";
import { type Contexte, Taches } from "./taches";

/** What a section shows before the rest is folded: a screen and not a scroll. */
const EN_VUE = 5;

/** The desk: to book, to remind, to write, to send. */
export function Bureau({ bureau, ...contexte }: Contexte & { bureau: Contenu }) {
  if (SECTIONS.every((section) => bureau[section].nombre === 0))
    return <EmptyState title={BUREAU_VIDE.titre}>{BUREAU_VIDE.texte}</EmptyState>;
  return SECTIONS.map((section) => (
    <BureauSection key={section} section={section} {...bureau[section]} {...contexte} />
  ));
}

type SectionProps = Contexte & Contenu[SectionCode] & { section: SectionCode };

function BureauSection({ section, taches, nombre, enRetard: _, ...contexte }: SectionProps) {
  const { titre, vide, ...labels } = SECTION_LABELS[section];
  const action = "action" in labels ? labels.action : null;
  const suite = taches.slice(EN_VUE);
  const autres = nombre - taches.reduce((somme, tache) => somme + tache.nombre, 0);
  return (
    <Section
      id={section}
      title={nombre > 0 ? `${titre} (${nombre})` : titre}
      action={
        action ? (
          <a className="link" href={`/${contexte.espace}${action.href}`}>
            {action.label}
          </a>
        ) : undefined
      }
    >
      {nombre === 0 ? (
        <p className="text-ink-soft">{vide}</p>
      ) : (
        <Taches label={titre} taches={taches.slice(0, EN_VUE)} {...contexte} />
      )}
      {suite.length > 0 ? (
        <Disclosure summary={formatSuite(suite.length)} wide>
          <Taches label={`${titre}, la suite`} taches={suite} {...contexte} />
          {autres > 0 ? <p className="pt-4 text-ink-soft">{formatAutres(autres)}</p> : null}
        </Disclosure>
      ) : null}
    </Section>
  );
}
