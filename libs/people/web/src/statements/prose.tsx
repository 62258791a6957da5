/** Words of the page itself: paragraphs, and lists of lines that begin with a dash. */
export function Prose({ text, ordered }: { text: string; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return text.split('\n\n').map((part) =>
    part.startsWith('- ') ? (
      <List key={part}>
        {part.split('\n').map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </List>
    ) : (
      <p key={part}>{part}</p>
    ),
  );
}
