package ru.orientir.importing.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Band;
import ru.orientir.indicator.definition.CollectionWindow;
import ru.orientir.indicator.definition.Disaggregation;
import ru.orientir.indicator.definition.Doubt;
import ru.orientir.indicator.definition.Threshold;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.ScheduleInput;
import ru.orientir.organisation.order.OrderContent;
import ru.orientir.project.Passport;

/** A value in words, for whoever looks at what an import would change. */
public final class ValueWords {
    private ValueWords() {}

    public static String of(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(ValueWords::of).collect(Collectors.joining("; "));
            case Party party -> party.text();
            case ScheduleInput schedule -> schedule.text();
            case Schedule schedule -> schedule.text();
            case Grades grades -> grades.from() + "–" + grades.to();
            case Passport.Period period -> period(period);
            default -> ofDefinition(value);
        };
    }

    private static String ofDefinition(Object value) {
        return switch (value) {
            case Threshold threshold ->
                threshold.text() == null ? threshold.value().toPlainString() : threshold.text();
            case Band band -> band.name();
            case Doubt doubt -> String.valueOf(doubt.words());
            case CollectionWindow window -> window.text() == null ? window.from() + " – " + window.to() : window.text();
            case Disaggregation parts ->
                parts.categories().stream().map(Disaggregation.Category::name).collect(Collectors.joining(", "));
            default -> ofPassport(value);
        };
    }

    private static String ofPassport(Object value) {
        return switch (value) {
            case Passport.Level level -> joined(": ", level.title(), level.description());
            case Passport.Stage stage -> joined(": ", stage.title(), of(stage.items()));
            case Passport.Direction direction -> joined(": ", direction.title(), of(direction.items()));
            case Passport.Resource resource -> joined(": ", resource.kind(), resource.text());
            case Passport.Post post -> joined(": ", post.position(), of(post.functions()));
            case Passport.Effect effect -> joined(": ", effect.kind(), of(effect.items()));
            case Passport.Body body -> joined(": ", body.name(), of(body.members()));
            case Passport.Member member -> joined(", ", member.name(), member.position());
            case Passport.Swot swot ->
                of(List.of(swot.strengths(), swot.weaknesses(), swot.opportunities(), swot.threats()));
            default -> ofOrder(value);
        };
    }

    private static String ofOrder(Object value) {
        return switch (value) {
            case OrderContent.Signer signer -> joined(", ", signer.name(), signer.position());
            case OrderContent.Basis basis -> basis.text();
            case OrderContent.Annex annex -> joined(". ", annex.number(), annex.title());
            case OrderContent.Instruction instruction -> joined(". ", instruction.number(), instruction.text());
            case OrderContent.Acknowledgement acknowledgement -> acknowledgement.name();
            case OrderContent.Link link -> String.valueOf(link.text());
            default -> String.valueOf(value);
        };
    }

    private static String period(Passport.Period period) {
        return period.text() == null
                ? joined(" – ", Objects.toString(period.start(), null), Objects.toString(period.end(), null))
                : period.text();
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(by));
    }
}
