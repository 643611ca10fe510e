import { beforeAll } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { formatEnvoi, SELECT_ENVOI } from "@/lib/message/queries/envoi";
import { openPartage, sendCode } from "@/lib/partage/commands/open";
import { addMinutes, instantOf } from "@/lib/time";
import { createBilanRelu } from "@/tests/factories/bilan";
import { requireValue } from "@/tests/factories/demo/resultat";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createPartageDeTest } from "@/tests/factories/partage";

/** An espace whose bilan of 2025 is published, by whom it is sent. */
export type Cadre = { espace: EspaceDeTest; intervenant: Acteur; responsable: Acteur; bilanId: string };

/** The bilan is published on the first of March 2026 at 8 UTC; each act comes a minute after the other. */
export function createCadre() {
  let now = instantOf(Date.UTC(2026, 2, 1, 8));
  let personnes = 0;
  const next = (minutes = 1) => {
    now = addMinutes(now, minutes);
    return now;
  };
  const cadre = {} as Cadre;
  beforeAll(async () => {
    const espace = await createEspaceDeTest({ nom: "Estuaire", creeLe: now });
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    const responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
    const textes = { contexte: "Une année de reprise." };
    const { id: bilanId } = await createBilanRelu(intervenant, 2025, textes, now, responsable);
    Object.assign(cadre, { espace, intervenant, responsable, bilanId });
  });

  /** Someone new, to whom the bilan is sent. */
  const envoyer = () => {
    personnes += 1;
    const adresse = `anne${personnes}@exemple.fr`;
    return createPartageDeTest(cadre.intervenant, cadre.bilanId, { adresse }, next());
  };
  /** The mails written to an address, the latest first. */
  const courriels = (adresse: string) =>
    withEspace(cadre.espace, async (tx) => {
      const where = { adresse };
      const orderBy = { message: { creeLe: "desc" } } as const;
      return (await tx.envoi.findMany({ where, orderBy, select: SELECT_ENVOI })).map(formatEnvoi);
    });
  /** Asks for a code and reads it in the mail that carries it. */
  async function recevoirCode({ jeton, adresse }: { jeton: string; adresse: string }): Promise<string> {
    requireValue(await sendCode(jeton, next()));
    const [dernier] = await courriels(adresse);
    return /\b\d{6}\b/.exec(dernier?.texte ?? "")?.[0] ?? "";
  }
  /** A browser that has given the code: its secret. */
  async function ouvrir(partage: { jeton: string; adresse: string }): Promise<string> {
    const code = await recevoirCode(partage);
    return requireValue(await openPartage(partage.jeton, code, next())).session;
  }
  const partageOf = (id: string) =>
    withEspace(cadre.espace, (tx) => tx.partage.findFirstOrThrow({ where: { id } }));
  /** The acts of the journal about a link, in order, and who signed them. */
  const journal = (id: string) =>
    withEspace(cadre.espace, (tx) =>
      tx.journal.findMany({
        where: { OR: [{ objetId: id }, { partageId: id }] },
        orderBy: { id: "asc" },
        select: { acte: true, objet: true, membreId: true, partageId: true },
      }),
    );
  return { cadre, next, envoyer, courriels, recevoirCode, ouvrir, partageOf, journal };
}

/** A code that is not this one. */
export const autreQue = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
