package ru.orientir.indicator.definition;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.platform.problem.ProblemException;

/** The version of a definition: values of one major version can be added and compared. */
public record Semver(int major, int minor, int patch) {
    public static final Semver FIRST = new Semver(1, 0, 0);
    /** As it is written. */
    public static final String FORM = "^([0-9]{1,6})\\.([0-9]{1,6})\\.([0-9]{1,6})$";

    private static final Pattern TEXT = Pattern.compile(FORM);

    /** How far a change reaches. */
    @Schema(name = "IndicatorChange")
    enum Step {
        /** The formula: older values are not comparable any more. */
        MAJOR,
        /** How values are judged. */
        MINOR,
        /** Words only. */
        PATCH
    }

    public static Semver parameter(String name, String text) {
        var m = TEXT.matcher(text);
        if (!m.matches()) {
            throw ProblemException.invalidParameter(name, "It is no version.", List.of("2.1.0"));
        }
        return new Semver(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    }

    public Semver next(Step step) {
        return switch (step) {
            case MAJOR -> new Semver(major + 1, 0, 0);
            case MINOR -> new Semver(major, minor + 1, 0);
            case PATCH -> new Semver(major, minor, patch + 1);
        };
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
