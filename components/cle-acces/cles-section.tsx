import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";

/** The passkeys, on the page of one's account. */
export function ClesSection({ nombre }: { nombre: number }) {
  return (
    <Section
      title="Les clés d’accès"
      lead="Se connecter sans mot de passe, avec l’empreinte, le visage ou le code de son appareil."
    >
      <div>
        <LinkButton href="/compte/cles">
          {nombre === 0
            ? "Ajouter une clé d’accès"
            : nombre === 1
              ? "Ma clé d’accès"
              : `Mes ${nombre} clés d’accès`}
        </LinkButton>
      </div>
    </Section>
  );
}
