import { createLiens } from "@/lib/jeton";

const liens = createLiens("compte", "lien");

/** The secret of the link in an account's mail. */
export const jetonOf = (envoiId: string): string => liens.jetonOf(envoiId);

/** What the database keeps of it. */
export const empreinteOfJeton = (jeton: string): string => liens.empreinteOfJeton(jeton);

/** The full address of a link. */
export const lienOf = (envoiId: string): string => liens.lienOf(envoiId);
