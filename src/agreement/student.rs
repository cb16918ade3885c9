//! Student's t, for intervals of few cases.

/// The share of the distribution that lies inside an interval.
const INSIDE: f64 = 0.95;

/// Gives the number that 95 % of Student's t with so many degrees of freedom lie within, on both sides of zero.
///
/// For whole degrees of freedom the distribution is a finite sum (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4), so that it
/// is exact without a table or a package, and is turned round by halving.
pub(super) fn quantile(degrees: usize) -> f64 {
    // With one degree it is 12.7, and it falls from there.
    let (mut low, mut high) = (1.9, 13.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if within(middle, degrees) < INSIDE { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// Gives the share that lies between `-t` and `t`.
fn within(t: f64, degrees: usize) -> f64 {
    let freedom = exact(degrees);
    let angle = (t / freedom.sqrt()).atan();
    let square = angle.cos().powi(2);
    let odd = degrees % 2 == 1;
    // Both sums begin with their first term and go on by a factor: k/(k+1) times the square, in steps of two.
    let (mut term, mut at) = if odd { (angle.cos(), 2) } else { (1.0, 1) };
    let mut sum = 0.0;
    while at <= degrees.saturating_sub(1) {
        sum += term;
        term *= square * exact(at) / exact(at + 1);
        at += 2;
    }
    if odd { std::f64::consts::FRAC_2_PI * (angle + angle.sin() * sum) } else { angle.sin() * sum }
}

/// A count as a number to reckon with; none comes near the size at which it would lose its last digit.
#[allow(clippy::cast_precision_loss)]
pub(super) fn exact(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The figures are those of scipy 1.x, `stats.t.ppf(0.975, degrees)`.
    #[test]
    fn it_is_that_of_the_published_tables() {
        for (degrees, expected) in [
            (1, 12.706_204_736),
            (2, 4.302_652_730),
            (3, 3.182_446_305),
            (4, 2.776_445_105),
            (11, 2.200_985_160),
            (30, 2.042_272_456),
            (101, 1.983_731_003),
            (10_000, 1.960_201_239),
        ] {
            assert!((quantile(degrees) - expected).abs() < 1e-8, "{degrees}: {}", quantile(degrees));
        }
    }
}
