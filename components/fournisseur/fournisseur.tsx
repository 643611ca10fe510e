import { buttonClass } from "@/components/ui/button-class";
import { Notice } from "@/components/ui/notice";

type Props = { nom: string | null; suite?: string; refus: string | null };

/** Signing in by the identity provider, where there is one. A link: it leaves the site, and loads nothing in advance. */
export function Fournisseur({ nom, suite, refus }: Props) {
  return (
    <>
      {refus ? (
        <Notice tone="danger" title="Vous n’êtes pas connecté·e" className="mb-8">
          <p>{refus}</p>
        </Notice>
      ) : null}
      {nom ? (
        <div className="mb-8 flex flex-col gap-3 border-b border-rule pb-8">
          <a
            href={`/connexion/fournisseur${suite ? `?suite=${encodeURIComponent(suite)}` : ""}`}
            className={buttonClass("secondary")}
          >
            Se connecter avec {nom}
          </a>
          <p className="max-w-reading text-14 text-ink-soft">Sans mot de passe à retenir ici.</p>
        </div>
      ) : null}
    </>
  );
}
