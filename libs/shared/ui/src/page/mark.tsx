/** The mark: a round table with six seats, one of them waiting. */
export function Mark() {
  return (
    <svg className="mark-seats" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="8.5" />
      <path d="M20 4.5h0M33.4 12.2h0M33.4 27.8h0M20 35.5h0M6.6 12.2h0" />
      <path d="M6.6 27.8h0" className="waiting" />
    </svg>
  );
}
