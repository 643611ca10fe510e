/** Whether more people are expected than a room has places; a room whose places nobody counted never is. */
export const isTropPetite = ({ capacite }: { capacite: number | null }, attendues: number): boolean =>
  capacite !== null && attendues > capacite;
