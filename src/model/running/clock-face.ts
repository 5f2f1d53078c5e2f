/**
 * A span as a clock shows it, "12:05". What is left is rounded up, so that 0:00 means that nothing is left; what has run over
 * is rounded down and carries a plus.
 */
export function clockFace(leftMilliseconds: number): string {
  const isOver = leftMilliseconds < 0;
  const seconds = isOver
    ? Math.floor(-leftMilliseconds / 1000)
    : Math.ceil(leftMilliseconds / 1000);
  const face = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return isOver && seconds > 0 ? `+${face}` : face;
}
