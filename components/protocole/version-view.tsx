import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { cheminProtocole, formatPublication, nomDuSujet } from "@/lib/protocole/labels/etat";
import type { Lecture } from "@/lib/protocole/queries/lecture";
import { formatJourLong, jourOf } from "@/lib/time";
import { EcartLegende } from "./ecart";
import { ProtocoleTexte } from "./texte";
import { Emporter } from "./versions";

type Props = { espace: string; zone: string; lecture: Lecture };

/** One version as it was published, what it changed on request, and who accepted it. */
export function VersionView({ espace, zone, lecture }: Props) {
  const { sujet, ligne, textes, avant, acceptations, derniere } = lecture;
  const base = `/${espace}${cheminProtocole(sujet)}`;
  const ici = `${base}/versions/${ligne.version}`;
  return (
    <>
      <PageHeader
        back={{ href: base, label: "Le protocole" }}
        title={`Version ${ligne.version} du protocole`}
        state={`${nomDuSujet(lecture)}. ${formatPublication(ligne, zone)}.`}
      />
      <PageBody
        asideLabel="Acceptations de cette version"
        aside={
          <>
            <Section title="Acceptée par">
              {acceptations.length === 0 ? (
                <p className="text-14 text-ink-soft">
                  {ligne.aAccepter ? "Personne encore." : "Cette version n’a pas été soumise à acceptation."}
                </p>
              ) : (
                <ul className="flex flex-col gap-3 text-14">
                  {acceptations.map(({ membreId, nom, structure, le }) => (
                    <li key={membreId} className="flex flex-col">
                      <span className="font-semibold">{nom}</span>
                      <span className="text-ink-soft">
                        {[structure, `le ${formatJourLong(jourOf(le, zone))}`].filter(Boolean).join(", ")}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            <Section title="Emporter">
              <Emporter base={base} version={ligne.version} />
            </Section>
          </>
        }
      >
        {ligne.version < derniere ? (
          <Notice title={`Vous lisez la version ${ligne.version}`}>
            <p>Une version plus récente est en vigueur : la version {derniere}.</p>
          </Notice>
        ) : null}
        {ligne.version > 1 ? (
          <div className="no-print flex flex-col gap-2">
            {avant ? <EcartLegende version={avant.version} /> : null}
            <Link
              className="link inline-flex min-h-11 w-fit items-center"
              href={avant ? ici : `${ici}?ecart=oui`}
            >
              {avant ? "Lire le texte seul" : "Montrer ce qui a changé"}
            </Link>
          </div>
        ) : null}
        <ProtocoleTexte protocole={ligne.protocole} textes={textes} avant={avant} />
      </PageBody>
    </>
  );
}
