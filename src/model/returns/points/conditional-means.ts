/** Bins at most; enough to follow a curve. */
const mostBins = 64;

/** Points a bin at least, so that each part has several in it. */
const pointsPerBin = 64;

/** Mean of a result in each bin of one of its inputs, with the share of the points in it. */
export interface ConditionalMeans {
  readonly means: Float64Array;
  readonly shares: Float64Array;
}

/**
 * Mean of a result given one input, over bins of equal probability of the number that the input was drawn by: 64 of them from 4,096 points on,
 * fewer below.
 *
 * A mean of few points also varies by what the other inputs do. That noise is told from how far independent parts of the points disagree, and
 * the means are drawn towards the mean of all until they vary as much as without it. So noise counts neither as influence nor as worth
 * knowing (constrained empirical Bayes: Louis 1984, J. Am. Stat. Assoc. 79, 393–398).
 * @param uniforms numbers from 0 to 1. @param results as many, finite.
 * @param scrambles independent parts of equal length among them, one after another. 1: nothing is drawn in; parts of a single scramble
 * complete each other, so they disagree far more than their means are off.
 */
export function conditionalMeans(
  uniforms: Float64Array,
  results: Float64Array,
  scrambles = 8,
): ConditionalMeans {
  const n = results.length;
  const bins = Math.max(2, Math.min(mostBins, 2 ** Math.floor(Math.log2(n / pointsPerBin))));
  const partLength = Math.max(1, Math.ceil(n / scrambles));
  // The sums of a part lie side by side.
  const sums = new Float64Array(scrambles * bins);
  const counts = new Float64Array(scrambles * bins);
  for (let from = 0, row = 0; from < n; from += partLength, row += bins) {
    const end = Math.min(n, from + partLength);
    for (let i = from; i < end; i++) {
      const at = row + Math.min(bins - 1, Math.floor((uniforms[i] ?? 0) * bins));
      sums[at] = (sums[at] ?? 0) + (results[i] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const means = new Float64Array(bins);
  const shares = new Float64Array(bins);
  let [mean, noise] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    let [sum, count] = [0, 0];
    for (let at = bin; at < sums.length; at += bins) {
      sum += sums[at] ?? 0;
      count += counts[at] ?? 0;
    }
    if (count === 0) continue;
    const binMean = sum / count;
    means[bin] = binMean;
    shares[bin] = count / n;
    mean += sum / n;
    let squares = 0;
    for (let at = bin; at < sums.length; at += bins)
      squares += ((sums[at] ?? 0) - binMean * (counts[at] ?? 0)) ** 2;
    // Share of the bin, times the squared standard error of its mean as a ratio of sums over independent parts.
    noise += squares / count / n;
  }
  drawIn(means, shares, mean, scrambles > 1 ? (noise * scrambles) / (scrambles - 1) : 0);
  return { means, shares };
}

/** Draws means towards the mean of all, until their variance is smaller by that of the noise. */
function drawIn(means: Float64Array, shares: Float64Array, mean: number, noise: number) {
  let between = 0;
  for (let bin = 0; bin < means.length; bin++)
    between += (shares[bin] ?? 0) * ((means[bin] ?? 0) - mean) ** 2;
  const kept = between > noise ? Math.sqrt(1 - noise / between) : 0;
  for (let bin = 0; bin < means.length; bin++)
    means[bin] = mean + kept * ((means[bin] ?? 0) - mean);
}
