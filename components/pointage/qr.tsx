import { encode } from "uqr";

type Props = { adresse: string; label: string };

/** An address for a camera: one path, drawn by the server, dark on light whatever the theme. */
export function Qr({ adresse, label }: Props) {
  const { data, size } = encode(adresse, { ecc: "M", border: 2 });
  const path = data
    .flatMap((ligne, y) => ligne.map((noir, x) => (noir ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="aspect-square w-full rounded-md bg-white"
    >
      <path d={path} fill="black" />
    </svg>
  );
}
