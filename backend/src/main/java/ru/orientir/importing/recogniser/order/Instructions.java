package ru.orientir.importing.recogniser.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.order.InstructionDraft;
import ru.orientir.importing.draft.order.LinkDraft;
import ru.orientir.importing.draft.order.SignerDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Parties;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.language.responsible.PartKind;
import ru.orientir.language.responsible.PartRole;
import ru.orientir.language.schedule.Schedule;

/** The numbered instructions of an order: to whom, what, by when, under whose control. */
final class Instructions {
    private static final Pattern CONTROL =
            Pattern.compile("(?isu)^контроль.*?(?:возложить\\s+на|возлагаю\\s+на)\\s+(.+?)\\.?$");
    private static final Pattern OWN_CONTROL = Pattern.compile("(?isu)^контроль.*(?:оставляю|за\\s+собой).*");

    private record Item(@Nullable String number, StringBuilder text, List<PartyDraft> executors, Place place) {}

    private final DraftBuilder draft;
    private final List<Item> items = new ArrayList<>();
    private final List<LinkDraft> links = new ArrayList<>();
    private final List<InstructionDraft> drafts = new ArrayList<>();

    Instructions(DraftBuilder draft) {
        this.draft = draft;
    }

    void add(Line line) {
        var numbered = Words.numbered(line.text());
        if (numbered.number() == null && !items.isEmpty()) {
            join(line);
            return;
        }
        var executors = new ArrayList<>(Executors.of(numbered.text(), line.place()));
        if (executors.isEmpty() && numbered.number() != null) {
            executors.addAll(executorsAbove(numbered.number()));
        }
        items.add(new Item(numbered.number(), new StringBuilder(numbered.text()), executors, line.place()));
        OrderLinks.in(line).ifPresent(links::add);
    }

    private void join(Line line) {
        var last = items.getLast();
        last.text().append('\n').append(line.text());
        if (Words.isBulleted(line.text()) && last.text().toString().matches("(?isu).*ответственн.*")) {
            var named = Words.item(line.text()).replaceAll("[;.]$", "");
            last.executors().addAll(Parties.of(named, null, line.place(), 0.8));
        }
    }

    /** «4.1» is for those whom «4» is for. */
    private List<PartyDraft> executorsAbove(String number) {
        return items.stream()
                .filter(item -> item.number() != null && number.startsWith(item.number() + "."))
                .findFirst()
                .map(Item::executors)
                .orElse(List.of());
    }

    /** Fills in who controls, once the signer is known, and reads the deadlines. */
    void settle(@Nullable SignerDraft signer, @Nullable LocalDate date) {
        for (var item : items) {
            var text = item.text().toString();
            if (text.matches("(?isu)^.{0,60}ответственн\\p{L}+\\s+за\\s+координац.*")) {
                draft.project().coordinators().addAll(item.executors());
            }
            drafts.add(new InstructionDraft(
                    item.number(),
                    Field.of(text, item.place()),
                    item.executors(),
                    schedule(text, item.place(), date),
                    controller(text, item.place(), signer)));
        }
    }

    private static @Nullable PartyDraft controller(String text, Place place, @Nullable SignerDraft signer) {
        Matcher control = CONTROL.matcher(text);
        if (control.matches()) {
            return Parties.first(control.group(1), PartRole.CONTROLLER, place);
        }
        if (signer == null
                || signer.name() == null
                || !OWN_CONTROL.matcher(text).matches()) {
            return null;
        }
        var name = signer.name().value();
        var position = signer.position() == null ? null : signer.position().value();
        return new PartyDraft(name, PartKind.PERSON, PartRole.CONTROLLER, name, position, null, place, 0.9);
    }

    private @Nullable Field<Schedule> schedule(String text, Place place, @Nullable LocalDate date) {
        var phrase = DeadlinePhrase.in(text);
        int year = date == null ? draft.defaultYear() : date.getYear();
        var plan = PlanYears.calendar(year, year).context(date);
        return phrase == null ? null : Field.of(draft.schedule(phrase, plan), place, 0.7);
    }

    List<Field<String>> texts() {
        return drafts.stream().map(InstructionDraft::text).toList();
    }

    List<InstructionDraft> drafts() {
        return drafts;
    }

    List<LinkDraft> links() {
        return links;
    }
}
