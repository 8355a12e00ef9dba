package ru.orientir.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rule by example; that it can't be undone stands in {@link SuppressionPropertiesTest}. */
class SuppressionTest {
    private static final UUID REGION = id(1);
    private static final UUID TOWN = id(10);

    private final List<Place> places = new ArrayList<>(List.of(new Place(REGION, null), new Place(TOWN, REGION)));
    private final List<OwnFigure> figures = new ArrayList<>();

    @Test
    void aSmallSchoolHidesWithTheTwoSmallestOthers() {
        reports(11, TOWN, 3, 4);
        reports(12, TOWN, 50, 100);
        reports(13, TOWN, 20, 40);
        reports(14, TOWN, 30, 60);
        assertThat(hidden()).containsExactly(id(11), id(13), id(14));
    }

    @Test
    void nobodyAndEverybodyOfASmallCohortAreHiddenToo() {
        reports(11, TOWN, 4, 4);
        reports(12, TOWN, 0, 3);
        reports(13, TOWN, 20, 40);
        reports(14, TOWN, 30, 60);
        reports(15, TOWN, 40, 80);
        assertThat(hidden()).contains(id(11), id(12)).doesNotContain(TOWN, id(15));
    }

    @Test
    void everybodyOfALargeCohortIsPublished() {
        reports(11, TOWN, 40, 40);
        reports(12, TOWN, 0, 60);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void twoSchoolsCannotHideEachOtherSoTheirTownHidesBesideTwoMore() {
        reports(11, TOWN, 3, 4);
        reports(12, TOWN, 50, 100);
        for (var town = 2; town <= 4; town++) {
            places.add(new Place(id(town * 10), REGION));
            reports(town * 10 + 1, id(town * 10), 10 * town, 20 * town);
            reports(town * 10 + 2, id(town * 10), 10 * town, 20 * town);
        }
        assertThat(hidden())
                .contains(id(11), TOWN, id(20), id(30))
                .doesNotContain(REGION, id(12), id(40), id(41), id(42));
    }

    @Test
    void aCategoryHidesWithThoseThatAddUpToTheWhole() {
        for (var school = 11; school <= 15; school++) {
            reports(school, TOWN, 40, 80);
            figures.add(figure(school, "gender:f", school == 11 ? 2 : 20, 40));
            figures.add(figure(school, "gender:m", school == 11 ? 38 : 20, 40));
        }
        var suppression = suppression();
        assertThat(suppression.hides(id(11), "gender:f")).isTrue();
        assertThat(suppression.hides(id(11), "gender:m")).isTrue();
        assertThat(suppression.hides(id(11), "")).isFalse();
        assertThat(suppression.hides(TOWN, "gender:f")).isFalse();
    }

    @Test
    void figuresThatAreNeverAddedUpNeedNoCompany() {
        reports(11, TOWN, 3, 4);
        reports(12, TOWN, 20, 40);
        var suppression = Suppression.ofEachAlone(rule(), places, figures);
        assertThat(suppression.hides(id(11), "")).isTrue();
        assertThat(suppression.hides(id(12), "")).isFalse();
    }

    private void reports(int school, UUID parent, int numerator, int denominator) {
        places.add(new Place(id(school), parent));
        figures.add(figure(school, "", numerator, denominator));
    }

    private static OwnFigure figure(int school, String slice, int numerator, int denominator) {
        return new OwnFigure(id(school), slice, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private Set<UUID> hidden() {
        var hidden = new TreeSet<UUID>();
        suppression().forEach((organisation, slice) -> hidden.add(organisation));
        return hidden;
    }

    private Suppression suppression() {
        return Suppression.of(rule(), places, figures);
    }

    private static Rule rule() {
        return new Rule(5, Measure.SHARE, Set.of("gender"));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
