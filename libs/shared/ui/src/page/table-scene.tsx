const seats = Array.from({ length: 12 }, (_, place) => {
  const turn = (place * Math.PI) / 6 + Math.PI / 12;
  return { x: Math.round(160 + 122 * Math.sin(turn)), y: Math.round(160 - 122 * Math.cos(turn)) };
});
const side = [
  'ours',
  'theirs',
  'ours',
  'ours',
  'theirs',
  'theirs',
  'ours',
  'theirs',
  'waiting',
  'ours',
  'theirs',
  'theirs',
];

/** A table from above, with seats of both sides mixed and one still free. Decoration. */
export function TableScene() {
  return (
    <svg className="table-scene" viewBox="0 0 320 320" aria-hidden="true">
      <circle className="table" cx="160" cy="160" r="88" />
      <circle className="rim" cx="160" cy="160" r="74" />
      {seats.map(({ x, y }, place) => (
        <circle key={place} className={side[place]} cx={x} cy={y} r="19" />
      ))}
      <path className="papers" d="M112 128l30-8 8 32-30 8zM178 116l32 6-6 32-32-6zM132 190l34-2 2 32-34 2z" />
    </svg>
  );
}
