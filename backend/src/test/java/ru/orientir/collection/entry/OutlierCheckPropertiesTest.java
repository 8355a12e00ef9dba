package ru.orientir.collection.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OutlierCheckPropertiesTest {
    @Property
    void doesNotDependOnTheOrderOfThePeers(
            @ForAll @IntRange(max = 100) int value,
            @ForAll @Size(min = 8, max = 40) List<@IntRange(max = 100) Integer> peers,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(peers);
        Collections.shuffle(shuffled, random);
        assertThat(OutlierCheck.score(value, doubles(shuffled)))
                .isCloseTo(OutlierCheck.score(value, doubles(peers)), within(1e-9));
    }

    @Property
    void doesNotDependOnTheUnit(
            @ForAll @IntRange(max = 100) int value,
            @ForAll @Size(min = 8, max = 40) List<@IntRange(max = 100) Integer> peers,
            @ForAll @IntRange(min = 1, max = 1000) int unit) {
        var scaled = peers.stream().mapToDouble(peer -> (double) peer * unit).toArray();
        assertThat(OutlierCheck.score((double) value * unit, scaled))
                .isCloseTo(OutlierCheck.score(value, doubles(peers)), within(1e-6));
    }

    @Property
    void leavesTheMedianInPeace(@ForAll @Size(min = 8, max = 40) List<@IntRange(max = 100) Integer> peers) {
        var sorted = peers.stream().sorted().mapToDouble(Integer::doubleValue).toArray();
        double middle = sorted[sorted.length / 2];
        assertThat(Math.abs(OutlierCheck.score(middle, sorted))).isLessThan(3.5);
    }

    private static double[] doubles(List<Integer> numbers) {
        return numbers.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
