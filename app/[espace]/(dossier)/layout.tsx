import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AppShell } from "@/components/chrome/app-shell";
import { actsOf, entriesOf } from "@/components/chrome/entries";
import { deconnecter } from "@/lib/compte/actions";
import { requireActeur } from "@/lib/gate";
import { logoHref } from "@/lib/logo/labels";
import { ROLE_LABELS } from "@/lib/membre/labels";
import { mustAcceptCharte } from "@/lib/membre/queries/charte";
import { rechercher } from "@/lib/recherche/actions";

type Props = { params: Promise<{ espace: string }>; children: ReactNode };

/** Chrome, never the gate: each page and each action asks for its acteur again. */
export default async function EspaceLayout({ params, children }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  if (mustAcceptCharte(acteur)) redirect(`/${espace}/charte`);
  return (
    <AppShell
      espace={{ slug: acteur.slug, nom: acteur.espaceNom }}
      logo={logoHref(acteur.slug, acteur.logo)}
      espaces={acteur.espaces}
      acteur={{ nom: `${acteur.prenom} ${acteur.nom}`, roles: acteur.roles.map((role) => ROLE_LABELS[role]) }}
      entries={entriesOf(acteur)}
      acts={actsOf(acteur)}
      search={rechercher.bind(null, espace)}
      signOut={deconnecter}
      accountHref="/compte"
      nonLues={acteur.nonLues}
    >
      {children}
    </AppShell>
  );
}
