/** Hatching in plain ink, for what is lost or missing; each drawing has its own, under an id of its own. */
export function HatchPattern({
  id,
  isLight = false,
}: {
  readonly id: string;
  readonly isLight?: boolean;
}) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="chart-ground" width="6" height="6" />
      <line className={isLight ? 'chart-hatch light' : 'chart-hatch'} x1="0" x2="0" y1="0" y2="6" />
    </pattern>
  );
}
