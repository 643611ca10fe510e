import { Section } from "@/components/ui/section";
import { connecter } from "@/lib/compte/actions";
import { ROLE_LABELS } from "@/lib/membre/labels";
import type { RoleCode } from "@/prisma/client/enums";

type Compte = {
  email: string;
  motDePasse: string;
  prenom: string;
  nom: string;
  role: RoleCode;
  espace: string;
};

const ESPACES: Record<string, string> = {
  "loire-atlantique": "Loire-Atlantique",
  "tarn-et-garonne": "Tarn-et-Garonne",
  moselle: "Moselle",
};

/** The demo's accounts, grouped by espace: each row signs in. */
export function ComptesDemo({ comptes }: { comptes: readonly Compte[] }) {
  const espaces = [...new Set(comptes.map(({ espace }) => espace))];
  return (
    <Section
      title="Comptes de démonstration"
      lead="Les personnes et les situations sont inventées. Choisissez un rôle pour entrer sans mot de passe."
    >
      {espaces.map((espace) => (
        <div key={espace} className="flex flex-col gap-1">
          <h3 className="mt-2 text-14 font-semibold text-ink-soft">{ESPACES[espace] ?? espace}</h3>
          <ul className="flex flex-col border-t border-rule">
            {comptes
              .filter((compte) => compte.espace === espace)
              .map((compte) => (
                <li key={compte.email} className="border-b border-rule">
                  <CompteForm compte={compte} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function CompteForm({ compte }: { compte: Compte }) {
  return (
    <form action={connecter.bind(null, {}) as unknown as (data: FormData) => Promise<void>}>
      <input type="hidden" name="email" value={compte.email} />
      <input type="hidden" name="motDePasse" value={compte.motDePasse} />
      <button
        type="submit"
        className="flex min-h-11 w-full flex-wrap items-baseline justify-between gap-x-6 rounded-md px-3 py-2 text-left hover:bg-sand"
      >
        <span className="font-semibold">{ROLE_LABELS[compte.role]}</span>
        <span className="text-ink-soft">
          {compte.prenom} {compte.nom}
        </span>
      </button>
    </form>
  );
}
