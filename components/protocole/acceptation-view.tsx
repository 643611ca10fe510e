import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { acceptProtocole } from "@/lib/protocole/actions";
import { cheminProtocole, formatPublication, nomDuSujet } from "@/lib/protocole/labels/etat";
import { SECTION_LABELS } from "@/lib/protocole/labels/sections";
import type { AAccepter, Avant } from "@/lib/protocole/queries/lecture";
import { changesOf, sectionsChangees } from "@/lib/protocole/rules/ecart";
import { formatJourLong, jourOf } from "@/lib/time";
import { EcartLegende } from "./ecart";
import { ProtocoleTexte } from "./texte";

type Props = { espace: string; zone: string; lecture: AAccepter };

/** What differs, to go there: the rhythm, then the parts. */
function ecartsOf(avant: Avant, { ligne, textes }: AAccepter) {
  const rythme = changesOf(avant.protocole, ligne.protocole).length > 0;
  return [
    ...(rythme ? [{ href: "#rythme", label: "Le rythme et la durée" }] : []),
    ...sectionsChangees(avant.textes, textes).map((section) => ({
      href: `#${section}`,
      label: SECTION_LABELS[section],
    })),
  ];
}

/** The version as one reads it before accepting it in one's own name, with what changed since the one accepted before. */
export function AcceptationView({ espace, zone, lecture }: Props) {
  const { sujet, ligne, textes, avant, moi, projet, intervenant } = lecture;
  const base = `/${espace}${cheminProtocole(sujet)}`;
  const fait = moi.accepte?.version === ligne.version ? moi.accepte : null;
  return (
    <>
      <PageHeader
        back={{ href: base, label: "Le protocole" }}
        title={fait ? "Protocole accepté" : "Lire et accepter le protocole"}
        state={`${nomDuSujet(lecture)}. ${formatPublication(ligne, zone)}.`}
      />
      <PageBody>
        {avant && moi.accepte ? (
          <Notice title={`Ce qui a changé depuis la version ${avant.version}`}>
            <p>
              Vous l’aviez acceptée le {formatJourLong(jourOf(moi.accepte.le, zone))}. La version{" "}
              {ligne.version} vous est soumise à son tour.
            </p>
            <ul className="flex flex-col">
              {ecartsOf(avant, lecture).map(({ href, label }) => (
                <li key={href}>
                  <a className="link inline-flex min-h-6 items-center" href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
            <EcartLegende version={avant.version} />
          </Notice>
        ) : null}
        <ProtocoleTexte protocole={ligne.protocole} textes={textes} avant={avant} />
        {fait ? (
          <p className="max-w-reading">
            Vous avez accepté cette version le {formatJourLong(jourOf(fait.le, zone))}.
          </p>
        ) : (
          <Section title="Votre acceptation">
            <ActionForm action={acceptProtocole.bind(null, espace)} hidden={{ protocoleId: ligne.id }}>
              <p className="max-w-form">
                Elle est enregistrée au nom de {moi.nom}, avec la date et le numéro de la version. Le
                protocole se construit ensemble : si quelque chose ne vous convient pas,{" "}
                <DireAutrement espace={espace} projet={projet ? `${base}/projet` : null} a={intervenant} />{" "}
                avant d’accepter.
              </p>
              <div className="flex flex-wrap items-center gap-4">
                <SubmitButton>Accepter la version {ligne.version}</SubmitButton>
                <LinkButton variant="quiet" href={base}>
                  Plus tard
                </LinkButton>
              </div>
            </ActionForm>
          </Section>
        )}
      </PageBody>
    </>
  );
}

type DireProps = { espace: string; projet: string | null; a: AAccepter["intervenant"] };

/** Where one says what does not suit: in a remark while a draft is open to them, or to who leads the work. */
function DireAutrement({ espace, projet, a }: DireProps) {
  if (projet)
    return (
      <Link className="link" href={projet}>
        dites-le en remarque
      </Link>
    );
  if (!a) return "dites-le";
  return (
    <>
      dites-le à{" "}
      <Link className="link" href={`/${espace}/annuaire/personnes/${a.id}`}>
        {a.nom}
      </Link>
    </>
  );
}
