/** A key wrapped by the master key of that name. */
export type Enveloppe = { maitresse: string; scellee: Uint8Array };

// The messages are for who runs Recul.

export class CleInconnue extends Error {
  constructor(readonly maitresse: string) {
    super(
      `La clé maîtresse « ${maitresse} » manque : remettez-la dans RECUL_CLES (ou remettez le NEXTAUTH_SECRET d’avant si son nom commence par « derivee- », RECUL_KMS s’il commence par « kms- »), puis « npm run cles:tourner » la remplacera.`,
    );
  }
}

export class CleInvalide extends Error {
  constructor(readonly maitresse: string) {
    super(
      `La clé maîtresse « ${maitresse} » n’est pas celle qui a scellé cette base : rétablissez sa valeur dans RECUL_CLES, ou la clé du coffre.`,
    );
  }
}

/** The key-management service has not answered: what it keeps stays closed, and nothing else of Recul stops. */
export class KmsInjoignable extends Error {
  /** What the page of errors knows it by. */
  readonly digest = "COFFRE";
  constructor() {
    super("Le coffre des clés (RECUL_KMS) ne répond pas, ou refuse le jeton.");
  }
}
