package ru.orientir.figures.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A random region that reports: municipalities with schools and branches, unlike in size and in what they report. */
record World(Rule rule, List<Place> places, List<OwnFigure> figures) {
    private static final List<String> GENDERS = List.of("f", "m");
    private static final List<String> BANDS = List.of("1-4", "5-9", "10-11");

    static World of(long seed) {
        return new Builder(new Random(seed)).build();
    }

    /** The same where some figures were never reported, the whole among them, so that parts don't add up; nothing crosses. */
    World withGaps() {
        var random = new Random(figures.size());
        return new World(
                rule,
                places,
                figures.stream()
                        .filter(f -> !f.slice().contains(";") && random.nextInt(8) > 0)
                        .toList());
    }

    UUID parent(UUID id) {
        return places.stream()
                .filter(p -> p.organisation().equals(id) && p.parent() != null)
                .map(Place::parent)
                .findFirst()
                .orElse(null);
    }

    boolean isAtOrBelow(UUID id, UUID root) {
        return id != null && (id.equals(root) || isAtOrBelow(parent(id), root));
    }

    Suppression suppression() {
        return Suppression.of(rule, places, figures);
    }

    private static final class Builder {
        private final Random random;
        private final List<Place> places = new ArrayList<>();
        private final List<OwnFigure> figures = new ArrayList<>();
        private final boolean gender;
        private final boolean band;
        private final boolean limited;
        private final boolean crossed;
        private final int usual;
        private final int ceiling;

        Builder(Random random) {
            this.random = random;
            gender = random.nextInt(3) == 0;
            band = random.nextInt(3) == 0;
            limited = random.nextInt(3) == 0;
            crossed = random.nextInt(3) == 0;
            usual = 1 + random.nextInt(40);
            ceiling = random.nextInt(4);
        }

        World build() {
            var root = place(null);
            for (var m = 1 + random.nextInt(4); m > 0; m--) {
                var municipality = place(root);
                for (var s = random.nextInt(7); s > 0; s--) {
                    var school = place(municipality);
                    if (random.nextInt(12) == 0) {
                        report(place(school));
                    }
                    if (random.nextInt(10) > 0) {
                        report(school);
                    }
                }
                if (random.nextInt(10) == 0) {
                    report(municipality);
                }
            }
            var measure = Measure.values()[random.nextInt(Measure.values().length)];
            return new World(new Rule(2 + random.nextInt(5), measure, Set.of("gender", "band")), places, figures);
        }

        private UUID place(UUID parent) {
            var id = new UUID(random.nextLong(), random.nextLong());
            places.add(new Place(id, parent));
            return id;
        }

        private void report(UUID id) {
            var sums = new TreeMap<String, int[]>();
            var bands = random.nextInt(3) == 0 ? BANDS.subList(0, 1 + random.nextInt(3)) : BANDS;
            for (var g : GENDERS) {
                for (var b : bands) {
                    for (var l : List.of(true, false)) {
                        slices(g, b, l).forEach(s -> sums.computeIfAbsent(s, k -> new int[2]));
                        var persons = random.nextInt(l ? 3 : usual);
                        var did = did(persons);
                        slices(g, b, l).forEach(s -> {
                            sums.get(s)[0] += did;
                            sums.get(s)[1] += persons;
                        });
                    }
                }
            }
            var only = random.nextInt(8) == 0;
            sums.forEach((slice, sum) -> {
                if (sum[1] > 0 && (slice.isEmpty() || !only)) {
                    figures.add(new OwnFigure(id, slice, BigDecimal.valueOf(sum[0]), BigDecimal.valueOf(sum[1])));
                }
            });
        }

        private int did(int persons) {
            return switch (ceiling) {
                case 0 -> random.nextInt(10) == 0 ? random.nextInt(persons + 1) : 0;
                case 1 -> random.nextInt(10) == 0 ? random.nextInt(persons + 1) : persons;
                default -> random.nextInt(persons + 1);
            };
        }

        private List<String> slices(String g, String b, boolean l) {
            var one = new ArrayList<String>();
            one.add("");
            if (gender) {
                one.add("gender:" + g);
            }
            if (band) {
                one.add("band:" + b);
            }
            if (limited && l) {
                one.add("limited:yes");
            }
            if (crossed && gender && band) {
                one.add("band:" + b + ";gender:" + g);
            }
            if (crossed && gender && limited && l) {
                one.add("gender:" + g + ";limited:yes");
            }
            return one;
        }
    }
}
