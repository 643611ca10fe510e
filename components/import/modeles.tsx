import { Telecharger } from "@/components/import/telecharger";
import { Disclosure } from "@/components/ui/disclosure";
import { SORTE_LABELS } from "@/lib/import/labels/import";
import type { SorteImportable } from "@/lib/import/queries/accueil";

type Props = { espace: string; sortes: readonly SorteImportable[] };

/** An empty file of each kind, and the words its columns accept. */
export function Modeles({ espace, sortes }: Props) {
  return (
    <div className="flex flex-col border-t border-rule">
      {sortes.map(({ sorte, champs }) => (
        <Disclosure key={sorte} summary={SORTE_LABELS[sorte]}>
          <div className="flex flex-col gap-4">
            <dl className="flex flex-col gap-3">
              {champs.map(({ code, libelle, cle, mots }) => (
                <div key={code}>
                  <dt className="font-semibold">{libelle}</dt>
                  <dd className="text-ink-soft">{describeChamp(code, cle, mots)}</dd>
                </div>
              ))}
            </dl>
            <Telecharger href={`/${espace}/reglages/import/modele?sorte=${sorte}`}>
              Télécharger un fichier vide
            </Telecharger>
          </div>
        </Disclosure>
      ))}
    </div>
  );
}

const LIBRES: Record<string, string> = {
  prenom: "Nécessaire pour une personne nouvelle.",
  telephone: "Comme 02 40 00 00 00.",
  structure: "Le nom d’une structure de votre espace.",
  lieu: "Nécessaire pour un groupe nouveau, si sa structure n’est d’aucun territoire.",
  intervenant: "L’adresse de qui l’anime. Nécessaire pour un groupe nouveau.",
  places: "Un nombre, ou rien si le groupe n’est pas limité.",
  membres: "Leurs adresses, séparées par des virgules : chaque personne est invitée, et répond elle-même.",
  code: "Pour un groupe qui est déjà là, quand une structure en a plusieurs de la même sorte.",
};

function describeChamp(code: string, cle: boolean, mots: readonly string[] | null): string {
  const accepte = mots?.length ? ` ${mots.join(", ")}.` : "";
  if (cle) return `Nécessaire : chaque ligne est reconnue par cette colonne.${accepte}`;
  if (mots) return mots.length > 0 ? mots.join(", ") : "Cette liste est vide dans votre espace.";
  return LIBRES[code] ?? "Nécessaire pour une personne nouvelle.";
}
