import { RecedingArcs } from "@/components/chrome/receding-arcs";
import { LinkButton } from "@/components/ui/link-button";
import { Garanties } from "./garanties";
import { TroisTemps } from "./trois-temps";

export default function AccueilPage() {
  return (
    <div className="flex flex-col gap-20 lg:gap-28">
      <div className="grid items-center gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-20">
        <div className="flex flex-col items-start gap-6">
          <h1 className="page-title">
            Prendre du recul sur une situation,
            <br className="max-sm:hidden" /> pour la voir en entier
          </h1>
          <p className="max-w-reading text-18 text-ink-soft">
            Recul outille le soutien « travail à distance » (TAD) : un espace tiers où les professionnelles et
            les professionnels de l’accompagnement social viennent penser, avec une intervenante ou un
            intervenant, les situations où se mêlent conduites addictives et souffrance psychique.
          </p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <LinkButton href="/connexion" variant="primary">
              Se connecter
            </LinkButton>
            <LinkButton href="/aide" variant="quiet">
              Comprendre le TAD
            </LinkButton>
          </div>
        </div>
        <RecedingArcs className="w-40 max-lg:order-first sm:w-52 lg:w-full" />
      </div>
      <TroisTemps />
      <Garanties />
    </div>
  );
}
