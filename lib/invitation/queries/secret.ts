import { createLiens } from "@/lib/jeton";

const liens = createLiens("invitation", "invitation");

/** The secret of an invitation. */
export const jetonOf = (invitationId: string): string => liens.jetonOf(invitationId);

/** What the database keeps of it. */
export const empreinteOfJeton = (jeton: string): string => liens.empreinteOfJeton(jeton);

/** The full address of an invitation. */
export const lienOf = (invitationId: string): string => liens.lienOf(invitationId);
