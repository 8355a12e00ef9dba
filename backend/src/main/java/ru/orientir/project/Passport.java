package ru.orientir.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.organisation.Party;
import ru.orientir.platform.Defaulted;
import ru.orientir.platform.Lists;
import ru.orientir.platform.problem.ProblemException;

/** The passport of a project: one value, read and written whole. */
public record Passport(
        @Nullable Period period,
        @Nullable Party head,
        List<Party> coordinators,
        @Nullable String regionalProject,
        @Nullable String federalProject,
        List<String> goals,
        List<String> objectives,
        List<String> principles,
        List<Level> levels,
        List<Stage> stages,
        List<Direction> directions,
        List<String> expectedResults,
        List<Resource> resources,
        List<Post> staffing,
        @Nullable Swot swot,
        List<Effect> effects,
        List<Body> bodies,
        List<String> notes) {

    /**
     * The time a project or roadmap covers.
     *
     * @param text as printed
     */
    public record Period(
            @Size(max = 500) @Schema(examples = "2026-2028 годы") @Nullable String text,
            @Schema(examples = "2026-09-01") @Nullable LocalDate start,
            @Schema(examples = "2028-05-31") @Nullable LocalDate end) {

        /** Refuses with 422 an end before the start, and years no plan can have. */
        public void check(String pointer) {
            for (var day : new LocalDate[] {start, end}) {
                if (day != null && (day.getYear() < 1900 || day.getYear() > 2200)) {
                    throw ProblemException.invalid(pointer, "out_of_range", "Years lie between 1900 and 2200.");
                }
            }
            if (start != null && end != null && end.isBefore(start)) {
                throw ProblemException.invalid(pointer + "/end", "end_before_start", "It ends before it starts.");
            }
        }
    }

    /** A level of the project's own list: school, municipality, city… Activities name its key. */
    @Schema(name = "ProjectLevel")
    public record Level(
            @NotBlank @Size(max = 100) @Schema(examples = "school") String key,
            @NotBlank @Size(max = 500) @Schema(examples = "Школьный уровень") String title,
            @Size(max = 4000) @Nullable String description) {}

    /**
     * A stage. Sections of a roadmap name its key.
     *
     * @param items what is done in it, point by point
     */
    @Schema(name = "ProjectStage")
    public record Stage(
            @Schema(examples = "1") String key,
            @Schema(examples = "I") @Nullable String number,
            @Schema(examples = "Подготовительный этап") String title,
            @Nullable Schedule schedule,
            List<String> items) {}

    /**
     * A direction of the work.
     *
     * @param items what is done in it, point by point
     */
    @Schema(name = "ProjectDirection")
    public record Direction(
            @Size(max = 40) @Nullable String number,
            @Size(max = 1000) @Schema(examples = "Профессиональное просвещение") @Nullable String title,
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> items) {
        public Direction {
            items = Lists.of(items);
        }
    }

    /**
     * Resources of one kind: people, money, rooms…
     *
     * @param kind what kind of resources they are, in words
     * @param text what there is or is needed
     */
    @Schema(name = "ProjectResource")
    public record Resource(
            @Size(max = 500) @Schema(examples = "Кадровые") @Nullable String kind,
            @NotBlank @Size(max = 8000) String text) {}

    /** A post and what it does in the project. */
    @Schema(name = "ProjectPost")
    public record Post(
            @Size(max = 40) @Nullable String number,
            @NotBlank @Size(max = 1000) @Schema(examples = "Куратор профориентации") String position,
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> functions) {
        public Post {
            functions = Lists.of(functions);
        }
    }

    /** SWOT analysis with its conclusions. */
    public record Swot(
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> strengths,
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> weaknesses,
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> opportunities,
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> threats,
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> conclusions) {
        public Swot {
            strengths = Lists.of(strengths);
            weaknesses = Lists.of(weaknesses);
            opportunities = Lists.of(opportunities);
            threats = Lists.of(threats);
            conclusions = Lists.of(conclusions);
        }
    }

    /**
     * Effects of one kind: social, pedagogical…
     *
     * @param kind what kind of effects they are, in words
     * @param items the effects, point by point
     */
    @Schema(name = "ProjectEffect")
    public record Effect(
            @Size(max = 500) @Schema(examples = "Социальный") @Nullable String kind,
            @Size(max = 200) @Defaulted List<@NotBlank @Size(max = 4000) String> items) {
        public Effect {
            items = Lists.of(items);
        }
    }

    /**
     * A council or a working group.
     *
     * @param name name of the group
     * @param members who belongs to it
     */
    @Schema(name = "ProjectBody")
    public record Body(
            @NotBlank @Size(max = 100) @Schema(examples = "council") String key,
            @NotBlank @Size(max = 1000) @Schema(examples = "Координационный совет") String name,
            @NotNull @Schema(examples = "council") Kind kind,
            @Size(max = 500) @Defaulted List<@Valid Member> members) {
        /** What kind of group it is. */
        @Schema(name = "ProjectBodyKind")
        public enum Kind {
            COUNCIL,
            WORKING_GROUP,
            OTHER
        }

        public Body {
            members = Lists.of(members);
        }
    }

    /**
     * A member of a body, with dates.
     *
     * @param name name of the person
     * @param from first day of membership
     * @param to last day of membership
     */
    @Schema(name = "ProjectBodyMember")
    public record Member(
            @Nullable UUID personId,
            @NotBlank @Size(max = 500) @Schema(examples = "Лугова Марина Петровна") String name,
            @Size(max = 500) @Nullable String position,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
