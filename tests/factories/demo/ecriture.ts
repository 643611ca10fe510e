import { createContenus } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import type { Registre } from "./registre";

type Espace = { espaceId: string };

/**
 * Writes the stories, a table at a time, in the order in which things happen: the guards of the database see an
 * agreement before a séance, minutes before their validation, the work before its end. A unit of work for each part:
 * a slow machine has the time.
 */
export async function writeRegistre(espace: Espace, registre: Registre): Promise<void> {
  await withEspace(espace, (tx) => writeDemandes(tx, registre));
  await withEspace(espace, (tx) => createContenus(tx, espace, registre.contenus));
  // Published with their words: those are written first.
  await withEspace(espace, (tx) => writeProtocoles(tx, registre));
  await withEspace(espace, (tx) => writeSeances(tx, registre));
  await withEspace(espace, (tx) => writeComptesRendus(tx, espace, registre));
  await withEspace(espace, (tx) => closeSituations(tx, espace, registre));
}

async function writeDemandes(tx: Tx, registre: Registre): Promise<void> {
  await tx.situation.createMany({ data: registre.situations });
  await tx.demande.createMany({ data: registre.demandes });
  await tx.choix.createMany({ data: registre.choix });
  await tx.consentement.createMany({ data: registre.informations });
  await tx.consentement.createMany({ data: registre.accords });
  await tx.consentementPortee.createMany({ data: registre.portees });
  await tx.association.createMany({ data: registre.associations });
}

async function writeProtocoles(tx: Tx, registre: Registre): Promise<void> {
  await tx.protocole.createMany({ data: registre.protocoles });
  await tx.protocoleAcceptation.createMany({ data: registre.acceptations });
}

async function writeSeances(tx: Tx, registre: Registre): Promise<void> {
  await tx.seance.createMany({ data: registre.seances });
  await tx.presence.createMany({ data: registre.presences });
  await tx.deplacement.createMany({ data: registre.deplacements });
}

async function writeComptesRendus(tx: Tx, { espaceId }: Espace, registre: Registre): Promise<void> {
  await tx.compteRendu.createMany({ data: registre.comptesRendus });
  await tx.compteRenduOutil.createMany({ data: registre.comptesRendusOutils });
  await tx.seanceOutil.createMany({ data: registre.seancesOutils });
  await tx.$executeRaw`
    UPDATE "CompteRendu" c SET "statut" = 'VALIDE', "valideLe" = c."modifieLe", "valideParId" = s."intervenantId"
    FROM "Seance" s WHERE s."espaceId" = c."espaceId" AND s."id" = c."seanceId"
      AND c."espaceId" = ${espaceId}::uuid AND c."id" = ANY (${registre.valides}::uuid[])`;
  await tx.piste.createMany({ data: registre.pistes });
}

async function closeSituations(tx: Tx, { espaceId }: Espace, registre: Registre): Promise<void> {
  const ids = registre.clotures.map(({ situationId }) => situationId);
  await tx.situation.updateMany({
    where: { espaceId, id: { in: ids } },
    data: { statut: "CLOSE", version: 3 },
  });
  await tx.cloture.createMany({ data: registre.clotures });
  await tx.suivi.createMany({ data: registre.suivis });
}
