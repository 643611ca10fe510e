import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import {
  cheminProtocole,
  cheminSujet,
  formatEtat,
  nomDuSujet,
  titreDuProtocole,
} from "@/lib/protocole/labels/etat";
import type { ProtocolePage } from "@/lib/protocole/queries/protocole";
import { isMuet } from "@/lib/protocole/rules/sections";
import { Acceptations } from "./acceptations";
import { Fait } from "./fait";
import { ProtocoleTexte } from "./texte";
import { Emporter, Versions } from "./versions";

type Props = { espace: string; zone: string; page: ProtocolePage; fait: "publier" | "accepter" | undefined };

/** The protocole in force, who has accepted it, and what one may do of it. */
export function ProtocoleView({ espace, zone, page, fait }: Props) {
  const { sujet, protocole, textes, enVigueur, versions, peut } = page;
  const base = `/${espace}${cheminProtocole(sujet)}`;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}${cheminSujet(sujet)}`, label: nomDuSujet(page) }}
        title={titreDuProtocole(page)}
        state={formatEtat(page, zone)}
        {...gestesOf(base, page)}
      />
      {fait ? <Fait fait={fait} page={page} /> : null}
      <PageBody
        asideLabel="Acceptations et versions"
        aside={
          enVigueur ? (
            <>
              <Acceptations espace={espace} zone={zone} page={page} />
              <Section title="Versions">
                <Versions base={base} zone={zone} versions={versions} />
              </Section>
              {peut.lire ? (
                <Section title="Emporter">
                  <Emporter base={base} version={enVigueur.version} />
                </Section>
              ) : null}
            </>
          ) : undefined
        }
      >
        <ProjetAnnonce page={page} base={base} />
        {textes && isMuet(textes) && !page.projet ? (
          <EmptyState title="Rien n’est encore écrit au-delà du rythme.">
            {peut.ecrire
              ? "Le cadre se construit avec celles et ceux qui participent : écrivez un projet, recueillez leurs remarques, puis publiez-le pour qu’ils l’acceptent."
              : "Le cadre se construit avec celles et ceux qui participent. Vous pourrez commenter le projet, puis l’accepter."}
          </EmptyState>
        ) : null}
        <ProtocoleTexte protocole={protocole} textes={textes} />
        {textes ? null : (
          <p className="max-w-reading text-ink-soft">
            Vous lisez ici le rythme et les acceptations. Ce qui a été convenu n’est lu que par celles et ceux
            qui travaillent sur la situation.
          </p>
        )}
      </PageBody>
    </>
  );
}

/** The one thing to do, and the rest. */
function gestesOf(base: string, { peut, moi, enVigueur, projet }: ProtocolePage) {
  const accepter = enVigueur?.aAccepter && moi && moi.accepte?.version !== enVigueur.version;
  const premier = accepter ? { href: `${base}/accepter`, label: "Lire et accepter" } : null;
  const ecrire = peut.ecrire
    ? {
        href: `${base}/ecrire`,
        label: projet
          ? "Continuer le projet"
          : enVigueur
            ? "Écrire une nouvelle version"
            : "Écrire le protocole",
      }
    : null;
  const lire = projet?.proposeLe ? { href: `${base}/projet`, label: "Relire le projet" } : null;
  const [action, ...autres] = [
    premier,
    projet?.ouvertes ? lire : ecrire,
    projet?.ouvertes ? ecrire : lire,
  ].filter((geste) => geste !== null);
  return {
    action: action ? (
      <LinkButton variant="primary" href={action.href}>
        {action.label}
      </LinkButton>
    ) : undefined,
    secondary: autres.map(({ href, label }) => (
      <LinkButton key={href} variant="quiet" href={href}>
        {label}
      </LinkButton>
    )),
  };
}

/** Says that a draft is being spoken of. */
function ProjetAnnonce({ page: { projet, peut }, base }: { page: ProtocolePage; base: string }) {
  if (!projet?.proposeLe) return null;
  const { version, ouvertes } = projet;
  const reponse = ouvertes > 1 ? `${ouvertes} remarques attendent` : "Une remarque attend";
  return (
    <Notice
      tone={ouvertes > 0 && peut.publier ? "waiting" : "info"}
      title={`Le projet de version ${version} est soumis à remarques`}
      action={
        <LinkButton variant="quiet" href={`${base}/projet`}>
          {peut.publier && ouvertes > 0 ? "Répondre aux remarques" : "Relire le projet"}
        </LinkButton>
      }
    >
      <p>
        {peut.publier && ouvertes > 0
          ? `${reponse} votre réponse.`
          : "Chacune, chacun peut commenter une partie ou en proposer une autre rédaction, jusqu’à la publication."}
      </p>
    </Notice>
  );
}
