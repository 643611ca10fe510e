import type { ReactNode } from "react";
import { PublicShell } from "@/components/chrome/public-shell";
import { Deconnexion } from "@/components/compte/deconnexion";
import { readNom } from "@/lib/compte/queries/titulaire";
import { readSessionId } from "@/lib/session";

/** Around the pages of one's own account: the door, the choice of espaces, the password; and the way out, on any of them. */
export default async function CompteLayout({ children }: { children: ReactNode }) {
  const nom = await readNom(await readSessionId());
  return (
    <PublicShell door={false} titulaire={nom ? <Deconnexion nom={nom} /> : null}>
      {children}
    </PublicShell>
  );
}
