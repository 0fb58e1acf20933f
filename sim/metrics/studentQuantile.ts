const COVERAGE = 0.95;
/** No quantile lies outside: 1.95996 is the normal one, 12.7062 that of one degree of freedom. */
const [LOWEST, HIGHEST] = [1.9, 13];

const known = new Map<number, number>();

/**
 * How many standard errors a 95 % interval of the mean reaches to either side: the 0.975 quantile of Student's t, to
 * about 13 digits, with plus, times, divided by and square root alone, which every engine must round alike.
 * (@stdlib/stats-base-dists-t-quantile gives the same, but brings along 180 kB and a logger that looks for a terminal.)
 * @param degreesOfFreedom a whole number >= 1
 */
export function studentQuantile95(degreesOfFreedom: number): number {
  const found = known.get(degreesOfFreedom) ?? searchQuantile(degreesOfFreedom);
  known.set(degreesOfFreedom, found);
  return found;
}

function searchQuantile(degreesOfFreedom: number): number {
  let [low, high] = [LOWEST, HIGHEST];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (chanceWithin(middle, degreesOfFreedom) < COVERAGE) low = middle;
    else high = middle;
  }
}

/** P(-t < T < t) as a finite sum: Abramowitz and Stegun (1964), 26.7.3 for odd and 26.7.4 for even degrees. */
function chanceWithin(t: number, degrees: number): number {
  const odd = degrees % 2 === 1;
  const tangent = t / Math.sqrt(degrees);
  const cosineSquared = 1 / (1 + tangent * tangent);
  const cosine = Math.sqrt(cosineSquared);
  const sine = tangent * cosine;
  let term = odd ? cosine : 1;
  let sum = 0;
  for (let power = odd ? 1 : 0; power <= degrees - 2; power += 2) {
    sum += term;
    term *= (cosineSquared * (power + 1)) / (power + 2);
  }
  return odd ? (2 / Math.PI) * (arctangent(tangent) + sine * sum) : sine * sum;
}

/** The angle is halved five times, then the power series of its small tangent is summed. */
function arctangent(tangent: number): number {
  let small = tangent;
  for (let halving = 0; halving < 5; halving += 1) small /= 1 + Math.sqrt(1 + small * small);
  let [sum, power] = [0, small];
  for (let exponent = 1; exponent < 20; exponent += 2) {
    sum += power / exponent;
    power *= -small * small;
  }
  return 32 * sum;
}
