type Confie = {
  referent: readonly unknown[];
  intervenant: Record<string, readonly unknown[]>;
  secretaire: readonly unknown[];
};

/** Whether nothing is entrusted to them. */
export const isSansRien = ({ referent, intervenant, secretaire }: Confie): boolean =>
  [referent, secretaire, ...Object.values(intervenant)].every((liste) => liste.length === 0);
