/** What an exercise did, and what it found wrong: nothing is what is hoped for. */
export type Exercice = { chiffres: Record<string, number | string>; pertes: string[] };
