/**
 * Which figures of one indicator in one period are not shown to everybody, so that nobody can tell what a small cohort
 * did, neither by reading its figure nor by subtracting what is published from each other.
 *
 * <pre>{@code
 * var suppression = Suppression.of(new Rule(5, Measure.SHARE, Set.of("gender")), places, figures);
 * suppression.hides(organisation, slice);                     // the figure of this node of the tree, own and below added up
 * suppression.hidesOwn(organisation, slice);                  // only what the organisation reported itself
 * }</pre>
 *
 * <p><b>What to pass.</b> One indicator line, one period, one moment. The <em>whole</em> tree, from its roots: a pattern
 * computed from one municipality alone would not fit the one of its region, and two patterns undo each other. Only what
 * was reported: missing and not applicable are known to be absent and add nothing. For indicators whose roll-up is
 * {@code own}, use {@link Suppression#ofEachAlone}. {@code smallCohort} 0 means: not about persons, nothing is hidden.
 *
 * <p><b>A figure is one unit</b>: numerator, denominator, value, members, change and everything computed from it are hidden
 * together; its status becomes {@code suppressed}.
 *
 * <p><b>Whoever isn't shown a figure isn't shown what is computed from it.</b> Rankings, least and greatest, medians, distributions,
 * scores and places for a restricted audience are computed only from figures that audience sees. A sum over anything but a
 * node of the tree (a filter by kind, a peer group, a page) is published to a restricted audience only as the sum of what it sees:
 * the pattern protects the sums of the tree, not those of every subset.
 *
 * <p>Same input, same pattern, in whatever order it comes. Why it can't be undone: {@code docs/decisions/suppression.md}; that it can't:
 * {@code SuppressionPropertiesTest}.
 */
@Face
@NullMarked
package ru.orientir.figures.suppression;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
