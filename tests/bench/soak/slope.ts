/** A straight line through measured points, by least squares. */
export interface Slope {
  /** How much is added per step. */
  readonly perStep: number;
  /** Half the width of the interval that holds the true slope in 95 of 100 cases. */
  readonly margin: number;
}

/** The slope of these points, each of a step and what was measured then; at least three. */
export function slopeOf(points: readonly (readonly [step: number, value: number])[]): Slope {
  const count = points.length;
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / count;
  const [meanStep, meanValue] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [step]) => sum + (step - meanStep) ** 2, 0);
  const shared = points.reduce(
    (sum, [step, value]) => sum + (step - meanStep) * (value - meanValue),
    0,
  );
  const perStep = shared / spread;
  const rest = points.reduce(
    (sum, [step, value]) => sum + (value - meanValue - perStep * (step - meanStep)) ** 2,
    0,
  );
  const error = Math.sqrt(rest / (count - 2) / spread);
  return { perStep, margin: studentOf(count - 2) * error };
}

// Student's t for 95 %, two-sided: an approximation within 1 % from three degrees of freedom on.
function studentOf(degrees: number): number {
  const exact = [12.706, 4.303];
  return exact[degrees - 1] ?? 1.96 + 2.372 / degrees + 2.822 / degrees ** 2 + 2.556 / degrees ** 3;
}
