/** Caches the answer to each text, because the rows of a page repeat the same texts. */
export function eachOnce<Answer extends NonNullable<unknown>>(
  answerTo: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    known.set(text, answer);
    return answer;
  };
}
