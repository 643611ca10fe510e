import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { BUREAU_VIDE, formatAutres, formatSuite, SECTION_LABELS } from "@/lib/bureau/labels";
import { listSection, SECTIONS, type Section as SectionCode, type Tache } from "@/lib/bureau/rules";
import { type Contexte, Taches } from "./taches";

/** What a section shows before the rest is folded, a screen and not a scroll; and what it holds at most, a day's work. */
const EN_VUE = 5;
const AU_PLUS = 50;

/** The desk: to book, to remind, to write, to send. */
export function Bureau({ taches, ...contexte }: Contexte & { taches: readonly Tache[] }) {
  if (taches.length === 0) return <EmptyState title={BUREAU_VIDE.titre}>{BUREAU_VIDE.texte}</EmptyState>;
  return SECTIONS.map((section) => (
    <BureauSection key={section} section={section} taches={listSection(taches, section)} {...contexte} />
  ));
}

type SectionProps = Contexte & { section: SectionCode; taches: Tache[] };

function BureauSection({ section, taches, ...contexte }: SectionProps) {
  const { titre, vide, ...labels } = SECTION_LABELS[section];
  const action = "action" in labels ? labels.action : null;
  const suite = taches.slice(EN_VUE, AU_PLUS);
  const autres = taches.length - EN_VUE - suite.length;
  return (
    <Section
      id={section}
      title={taches.length > 0 ? `${titre} (${taches.length})` : titre}
      action={
        action ? (
          <a className="link" href={`/${contexte.espace}${action.href}`}>
            {action.label}
          </a>
        ) : undefined
      }
    >
      {taches.length === 0 ? (
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
