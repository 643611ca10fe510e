import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";

/** The other way to prove more than a password, for who has no telephone of that kind; `suite` is where the person was heading. */
export function AutreCle({ suite }: { suite?: string | undefined }) {
  return (
    <div className="mt-12">
      <Section
        title="Sans application de codes"
        lead="Une clé d’accès vaut aussi second facteur : l’empreinte, le visage ou le code de l’appareil suffisent."
      >
        <div>
          <LinkButton href={suite ? `/compte/cles?suite=${encodeURIComponent(suite)}` : "/compte/cles"}>
            Ou ajouter une clé d’accès
          </LinkButton>
        </div>
      </Section>
    </div>
  );
}
