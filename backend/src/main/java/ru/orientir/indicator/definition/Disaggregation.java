package ru.orientir.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Lists;
import ru.orientir.platform.problem.Coherent;

/**
 * A way the figure is parted («разрез»): by gender, by specialisation.
 *
 * @param name what the figure is parted by, in words
 */
@Schema(name = "IndicatorDisaggregation")
public record Disaggregation(
        @NotNull @Pattern(regexp = CODE) @Schema(examples = "gender") String dimension,
        @NotBlank @Size(max = 300) @Schema(examples = "Пол") String name,
        @NotNull @Schema(examples = "partition") Relation relation,
        @NotEmpty @Size(max = 40) List<@Valid Category> categories)
        implements Coherent {
    static final String CODE = "[a-z0-9][a-z0-9_]{0,39}";

    /** How the parts relate to the whole. */
    @Schema(name = "IndicatorRelation")
    public enum Relation {
        /** Each belongs to one part: they sum to the whole. */
        PARTITION,
        /** «В том числе»: each part is at most the whole. */
        SUBSET,
        /** Each part is at most the whole, and somebody may be in several. */
        OVERLAPPING
    }

    /**
     * One part.
     *
     * @param code code of the part; a slice ends with it: {@code gender:f}
     * @param name what the part is called in forms
     */
    @Schema(name = "IndicatorCategory")
    public record Category(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "f") String code,
            @NotBlank @Size(max = 300) @Schema(examples = "Девушки") String name) {}

    public Disaggregation {
        categories = Lists.of(categories);
    }

    @Override
    public void check(Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i) != null && !seen.add(categories.get(i).code())) {
                faults.add("categories/" + i + "/code", "repeated", "Another part has this code.");
            }
        }
        if (relation == Relation.PARTITION && categories.size() == 1) {
            faults.add("categories", "too_few", "A whole is parted into two or more.");
        }
    }

    @Nullable
    Category category(String code) {
        return categories.stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    Disaggregation withoutWords() {
        return new Disaggregation(
                dimension,
                "",
                relation,
                categories.stream().map(c -> new Category(c.code(), "")).toList());
    }
}
