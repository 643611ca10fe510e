/** The few drawings the browser makes by itself; the others are drawn by the server and cost no JavaScript. */
export const signPaths = {
  alerte: "M12 3 2.5 20h19zM12 9.5v4.5M12 17h.01",
  attente: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 6v6l4 2",
  bas: "m6 9 6 6 6-6",
  coche: "M20 6 9 17l-5-5",
  imprimer:
    "M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z",
  info: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 16v-4M12 8h.01",
  recherche: "m21 21-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0-16 0",
} as const;

export type SignName = keyof typeof signPaths;
